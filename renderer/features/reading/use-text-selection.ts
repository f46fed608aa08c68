import { useEffect } from 'react'
import { useReaders } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { spanOfRange } from '../../ui/text/text-blocks.ts'

type TextSelection = ReturnType<typeof useWorkspace.getState>['selection']

function readSelection(): TextSelection {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  for (const { articleId, scroller, blocks } of useReaders.getState().readers.values()) {
    if (!scroller.contains(selection.anchorNode)) continue
    const span = spanOfRange(blocks, range)
    return span === null ? null : { articleId, span }
  }
  return null
}

/** Keeps the workspace told of what is selected in a reader. */
export function useTextSelection(): void {
  useEffect(() => {
    const tell = (): void => {
      const now = readSelection()
      const before = useWorkspace.getState().selection
      const isSame =
        now?.articleId === before?.articleId
        && now?.span.start === before?.span.start
        && now?.span.end === before?.span.end
      if (!isSame) useWorkspace.setState({ selection: now })
    }
    document.addEventListener('selectionchange', tell)
    return () => document.removeEventListener('selectionchange', tell)
  }, [])
}
