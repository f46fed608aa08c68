/** Which of the articles that answer the query have rows. */
import type { ArticleId } from '@shared/model/ids.ts'
import { foldStory, unfoldStories, useStories } from '../../state/stories.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { gatherStories, listSingly, type GatheredList } from './gather-stories.ts'
import { useListing } from './listing-state.ts'
import { selectOnly } from './selection.ts'

/**
 * Lays the answered articles out as rows. A copy that is open or chosen must not vanish under the reader's eyes: its story
 * unfolds, and stays so until the user folds it. Rows that are gone are no longer chosen, so that no command acts on what
 * is not seen.
 */
export function showRows(): void {
  const gathered = gather()
  const { rows, copies, below, storyCount } = unfoldHidden(gathered) ? gather() : gathered
  const { selectedIds, focusedId, anchorId } = useWorkspace.getState()
  const listed = selectedIds.length === 0 && focusedId === null ? null : new Set<number>(rows)
  const isListed = (id: number): boolean => listed?.has(id) === true
  useListing.setState({ copies, below, storyCount })
  useWorkspace.setState({
    listedIds: rows,
    foldedCopies: new Map([...copies].filter(([, [, second]]) => second !== undefined && !below.has(second))),
    selectedIds: selectedIds.every(isListed) ? selectedIds : selectedIds.filter(isListed),
    focusedId: focusedId !== null && isListed(focusedId) ? focusedId : null,
    anchorId: anchorId !== null && isListed(anchorId) ? anchorId : null,
  })
}

function gather(): GatheredList {
  const { answered } = useListing.getState()
  const { storyOf, isGathered, unfolded, folded } = useStories.getState()
  const { view, sort, queryText } = useWorkspace.getState()
  if (!isGathered && view.kind !== 'stories') return listSingly(answered)
  return gatherStories(answered, storyOf, {
    isUnfolded: (copies) => copies.some((id) => unfolded.has(id)) && !copies.some((id) => folded.has(id)),
    isBestFirst: sort === 'relevance' && queryText.trim() !== '',
  })
}

/** Unfolds stories of which a copy is open or chosen and has no row; answers whether there were any. */
function unfoldHidden({ rows, copies }: GatheredList): boolean {
  const { storyOf, folded } = useStories.getState()
  const { panes, selectedIds } = useWorkspace.getState()
  const hidden = [...panes, ...selectedIds].filter(
    (id) =>
      !folded.has(id) && storyOf.get(id)?.some((copy) => copies.has(copy)) === true && !rows.includes(id),
  )
  if (hidden.length > 0) unfoldStories(hidden)
  return hidden.length > 0
}

/** Shows the copies behind a row, or hides those below it; the row of the story is chosen in place of a hidden one. */
export function toggleCopies(id: ArticleId): void {
  const { copies, below } = useListing.getState()
  const head = [...copies].find(([, story]) => story.includes(id))?.[0]
  const story = head === undefined ? undefined : copies.get(head)
  if (head === undefined || story === undefined) return
  const isUnfolded = story.some((copy) => below.has(copy))
  if (!isUnfolded) {
    unfoldStories([head])
    return
  }
  const { selectedIds } = useWorkspace.getState()
  if (selectedIds.some((selected) => selected !== head && story.includes(selected))) selectOnly(head)
  foldStory(story)
}

/** Whether the copies of the story are shown, of which a row stands for all or for one; null when it has no copies. */
export function areCopiesShown(id: ArticleId): boolean | null {
  const { copies, below } = useListing.getState()
  if (below.has(id)) return true
  const story = copies.get(id)
  return story === undefined ? null : story.some((copy) => below.has(copy))
}
