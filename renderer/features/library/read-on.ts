import type { ArticleId } from '@shared/model/ids.ts'
import { focusedReaderId } from '../../state/focus.ts'
import { focusReader } from '../../state/focus-region.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { selectAfter } from './selection.ts'

/** About two seconds: an article that takes longer to be read from the disk comes without the focus. */
const MOST_FRAMES = 120

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
  if (isFocused && next !== null) followFocus(next, MOST_FRAMES)
}

/** The keyboard stays in the text: it goes on in the next article as soon as that is drawn, unless the user is elsewhere by then. */
function followFocus(id: ArticleId, framesLeft: number): void {
  const { activeElement } = document
  const isElsewhere =
    activeElement !== null
    && activeElement !== document.body
    && activeElement.closest('[data-reader]') === null
  if (isElsewhere || framesLeft === 0) return
  if (document.querySelector(`[data-reader='${id}'] article`) !== null) focusReader()
  else requestAnimationFrame(() => followFocus(id, framesLeft - 1))
}
