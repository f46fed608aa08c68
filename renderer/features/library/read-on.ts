import type { ArticleId } from '@shared/model/ids.ts'
import { focusedReaderId } from '../../state/focus.ts'
import { focusReader } from '../../state/focus-region.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { selectAfter } from './selection.ts'

/**
 * Goes on to the row that takes the place of articles that leave the list: it is chosen, and read where the article that
 * was read alone is among them. Articles that are compared stay beside each other.
 */
export function readOn(leaving: readonly ArticleId[]): void {
  const next = selectAfter(leaving)
  const { panes } = useWorkspace.getState()
  const [open] = panes
  if (open === undefined || panes.length > 1 || !leaving.includes(open)) return
  const isFocused = focusedReaderId() === open
  if (next === null) useWorkspace.setState({ panes: [], selection: null, activeHighlightId: null })
  else openArticle(next)
  // drawn in the meantime: the keyboard stays in the text
  if (isFocused && next !== null) requestAnimationFrame(focusReader)
}
