import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { useEffect, useState } from 'react'
import { extentOf, scrollSpanTo, useReader } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { usePaint } from '../../ui/text/paint.ts'

const MARKED_MS = 1600
const NONE: readonly Span[] = []

/** Brings a place that was asked for into view and marks it briefly. */
export function useReveal(articleId: ArticleId): void {
  const reader = useReader(articleId)
  const reveal = useWorkspace((workspace) => workspace.reveal)
  const [marked, setMarked] = useState(NONE)

  useEffect(() => {
    if (reader === undefined || reveal?.articleId !== articleId) return
    const { span } = reveal
    const extent = extentOf(reader, span)
    const height = reader.scroller.clientHeight
    const isInView = extent !== null && extent.top > 0 && extent.bottom < height
    if (!isInView) scrollSpanTo(articleId, span, height * 0.3)
    const frame = requestAnimationFrame(() => {
      setMarked([span])
      useWorkspace.setState({ reveal: null })
    })
    return () => cancelAnimationFrame(frame)
  }, [reader, reveal, articleId])

  useEffect(() => {
    if (marked.length === 0) return
    const timer = window.setTimeout(() => setMarked(NONE), MARKED_MS)
    return () => window.clearTimeout(timer)
  }, [marked])

  usePaint('revealed', reader?.blocks, marked)
}
