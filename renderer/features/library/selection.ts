/** Choosing rows of the list, by mouse and by keyboard. */
import type { ArticleId } from '@shared/model/ids.ts'
import { useWorkspace } from '../../state/workspace.ts'

/** Place of an article in the list; -1 when it is not listed. Linear, as one native scan of a typed array. */
export function placeOf(id: ArticleId | null): number {
  return id === null ? -1 : useWorkspace.getState().listedIds.indexOf(id)
}

function idAt(index: number): ArticleId | null {
  // the list holds article numbers
  return (useWorkspace.getState().listedIds[index] ?? null) as ArticleId | null
}

/** Chooses one row alone. */
export function selectOnly(id: ArticleId): void {
  useWorkspace.setState({ selectedIds: [id], focusedId: id, anchorId: id, activeHighlightId: null })
}

/** Adds a row to the chosen ones, or takes it away. */
export function toggleSelected(id: ArticleId): void {
  const { selectedIds } = useWorkspace.getState()
  const next = selectedIds.includes(id) ? selectedIds.filter((other) => other !== id) : [...selectedIds, id]
  useWorkspace.setState({ selectedIds: inListOrder(next), focusedId: id, anchorId: id })
}

/** Chooses every row from the anchor to this one. */
export function selectRange(id: ArticleId): void {
  const { listedIds, anchorId, focusedId } = useWorkspace.getState()
  const anchor = anchorId ?? focusedId ?? id
  const ends = [placeOf(anchor), placeOf(id)]
  const from = Math.max(0, Math.min(...ends))
  const selectedIds = [...listedIds.subarray(from, Math.max(...ends) + 1)] as ArticleId[]
  useWorkspace.setState({ selectedIds, focusedId: id, anchorId: anchor, activeHighlightId: null })
}

export function selectAll(): void {
  const selectedIds = [...useWorkspace.getState().listedIds] as ArticleId[]
  useWorkspace.setState({ selectedIds })
}

/** Moves the focused row to a place in the list, which is held within it; the selection follows or is extended. */
export function moveFocusTo(index: number, isExtending: boolean): void {
  const { length } = useWorkspace.getState().listedIds
  const id = idAt(Math.max(0, Math.min(length - 1, index)))
  if (id === null) return
  if (isExtending) selectRange(id)
  else selectOnly(id)
}

/** Chooses the row that takes the place of those that leave the list; answers it, null when there is none. */
export function selectAfter(leaving: readonly ArticleId[]): ArticleId | null {
  const { listedIds } = useWorkspace.getState()
  const gone = new Set<number>(leaving)
  const first = listedIds.findIndex((id) => gone.has(id))
  if (first < 0) return null
  const after = (listedIds.subarray(first).find((id) => !gone.has(id))
    ?? listedIds[first - 1]
    ?? null) as ArticleId | null
  if (after === null) useWorkspace.setState({ selectedIds: [], focusedId: null, anchorId: null })
  else selectOnly(after)
  return after
}

function inListOrder(ids: readonly ArticleId[]): readonly ArticleId[] {
  const chosen = new Set<number>(ids)
  return [...useWorkspace.getState().listedIds.filter((id) => chosen.has(id))] as ArticleId[]
}
