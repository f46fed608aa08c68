import type { ArticleId } from '@shared/model/ids.ts'
import type { HighlightColour } from '@shared/model/highlight.ts'
import type { Span } from '@shared/model/span.ts'
import { useEffect, useMemo, useState } from 'react'
import { engine } from '../../engine/engine.ts'
import { useReader } from '../../state/readers.ts'
import { useLocatedHighlights } from '../../state/use-located-highlights.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { usePaint } from '../../ui/text/paint.ts'

const NONE: readonly Span[] = []

/** Draws the highlights and the words that were searched for. */
export function useReaderMarks(articleId: ArticleId): void {
  const blocks = useReader(articleId)?.blocks
  const spansOf = useHighlightSpans(articleId)
  usePaint('highlight-1', blocks, spansOf[1])
  usePaint('highlight-2', blocks, spansOf[2])
  usePaint('highlight-3', blocks, spansOf[3])
  usePaint('highlight-4', blocks, spansOf[4])
  usePaint('highlight-5', blocks, spansOf[5])
  usePaint('highlight-6', blocks, spansOf[6])
  usePaint('highlight-7', blocks, spansOf[7])
  usePaint('highlight-8', blocks, spansOf[8])
  usePaint('highlight-active', blocks, useActiveSpans(articleId))
  usePaint('hit', blocks, useSearchMarks(articleId))
}

type SpansByColour = Readonly<Record<HighlightColour, readonly Span[]>>

function useHighlightSpans(articleId: ArticleId): SpansByColour {
  const located = useLocatedHighlights(articleId)
  return useMemo(() => {
    const of = (colour: HighlightColour): readonly Span[] =>
      (located?.placed ?? []).filter(({ highlight }) => highlight.colour === colour).map(({ span }) => span)
    return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7), 8: of(8) }
  }, [located])
}

function useActiveSpans(articleId: ArticleId): readonly Span[] {
  const located = useLocatedHighlights(articleId)
  const activeId = useWorkspace((workspace) => workspace.activeHighlightId)
  return useMemo(
    () =>
      (located?.placed ?? []).filter(({ highlight }) => highlight.id === activeId).map(({ span }) => span),
    [located, activeId],
  )
}

function useSearchMarks(articleId: ArticleId): readonly Span[] {
  const text = useWorkspace((workspace) => workspace.queryText)
  const key = `${articleId} ${text}`
  const [marks, setMarks] = useState<{ readonly key: string; readonly spans: readonly Span[] }>()
  useEffect(() => {
    if (text.trim() === '') return
    const controller = new AbortController()
    const { signal } = controller
    engine.call('search.marks', { text, id: articleId }, { signal }).then(
      ({ body }) => signal.aborted || setMarks({ key, spans: body }),
      // marks are an extra: the search box reports what is wrong with the query or the engine
      () => undefined,
    )
    return () => controller.abort()
  }, [articleId, text, key])
  return marks?.key === key && text.trim() !== '' ? marks.spans : NONE
}
