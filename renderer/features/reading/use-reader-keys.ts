import type { ArticleId } from '@shared/model/ids.ts'
import { type KeyboardEvent, useCallback } from 'react'
import { useComparison } from '../../state/comparison.ts'
import { useReaders } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { rangesOf, spanOfRange } from '../../ui/text/text-blocks.ts'

type Granularity = 'character' | 'word' | 'line'
type Direction = 'forward' | 'backward'

const MOVES: Readonly<Record<string, readonly [Direction, Granularity]>> = {
  ArrowRight: ['forward', 'character'],
  ArrowLeft: ['backward', 'character'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
}

/** Shift and arrows move the end of the selection, with Ctrl or Alt by words; Escape lets go of what is selected, then of the ring. */
export function useReaderKeys(articleId: ArticleId): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (!(event.target instanceof HTMLElement) || event.target.tagName !== 'ARTICLE') return
      const selection = document.getSelection()
      if (selection === null) return
      if (event.key === 'Escape') {
        const hasChosen = !selection.isCollapsed || useWorkspace.getState().activeHighlightId !== null
        selection.removeAllRanges()
        useWorkspace.setState({ activeHighlightId: null })
        // the ring is let go of last, so that N goes on from the passage that was just marked
        if (!hasChosen) useComparison.setState({ activeNumber: null })
        return
      }
      const move = MOVES[event.key]
      if (!event.shiftKey || move === undefined || selection.rangeCount === 0) return
      const [direction, granularity] = move
      const byWord = (event.ctrlKey || event.altKey) && granularity === 'character'
      event.preventDefault()
      selection.modify('extend', direction, byWord ? 'word' : granularity)
      const blocks = useReaders.getState().readers.get(articleId)?.blocks ?? []
      const span = spanOfRange(blocks, selection.getRangeAt(0))
      const [range] = span === null ? [] : rangesOf(blocks, span).slice(-1)
      range?.endContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    },
    [articleId],
  )
}
