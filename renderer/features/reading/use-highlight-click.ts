import type { ArticleId } from '@shared/model/ids.ts'
import { type MouseEvent, useCallback } from 'react'
import { showInspector } from '../../state/inspector.ts'
import { smallestAt } from '../../state/located-highlights.ts'
import { useLocatedHighlights } from '../../state/use-located-highlights.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { offsetOfPoint } from '../../ui/text/text-blocks.ts'

/** A click on a highlight chooses it and shows its note; a click elsewhere chooses none. */
export function useHighlightClick(articleId: ArticleId): (event: MouseEvent) => void {
  const located = useLocatedHighlights(articleId)
  return useCallback(
    (event) => {
      if (document.getSelection()?.isCollapsed === false) return
      const point = document.caretPositionFromPoint(event.clientX, event.clientY)
      const offset = point === null ? null : offsetOfPoint(point.offsetNode, point.offset)
      const hit = offset === null ? null : smallestAt(located?.placed ?? [], offset)
      if (hit === null) useWorkspace.setState({ activeHighlightId: null })
      else {
        useWorkspace.setState({ activeHighlightId: hit.highlight.id })
        showInspector('notes')
      }
    },
    [located],
  )
}
