/** What commands do to articles and lists: the write, its undo, and a word about it. */
import type { ArticleId, ListId } from '@shared/model/ids.ts'
import type { Undo } from '../../data/undo.ts'
import { browseIds } from '../../data/reads/articles.ts'
import {
  addTag,
  addToList,
  removeFromList,
  removeTag,
  restoreArticles,
  setRead,
  trashArticles,
} from '../../data/writes/states.ts'
import { createList, renameList, trashList } from '../../data/writes/lists.ts'
import { restoreList } from '../../data/writes/restore.ts'
import { engine } from '../../engine/engine.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { forgetActs, remember } from '../../state/undo.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { libraryMessages } from './messages.ts'
import { readOn } from './read-on.ts'
import { selectAfter } from './selection.ts'

const m = () => currentMessages(libraryMessages)

async function does(label: () => string, act: Promise<Undo>, said?: () => string): Promise<void> {
  remember(label, await act)
  if (said !== undefined) showNotice(said, { commandId: 'edit.undo' })
}

export function markRead(ids: readonly ArticleId[], isRead: boolean): Promise<void> {
  return does(() => (isRead ? m().markRead : m().markUnread), setRead(ids, isRead))
}

export function trash(ids: readonly ArticleId[]): Promise<void> {
  // first, while their place in the list is known
  readOn(ids)
  return does(
    () => m().trashing(ids.length),
    trashArticles(ids),
    () => m().trashed(ids.length),
  )
}

export function restore(ids: readonly ArticleId[]): Promise<void> {
  selectAfter(ids)
  return does(
    () => m().restoring(ids.length),
    restoreArticles(ids),
    () => m().restored(ids.length),
  )
}

/** Removes for good; there is no undo, so a dialog comes before. Acts before it would undo what is gone. */
export async function purge(ids: readonly ArticleId[]): Promise<void> {
  readOn(ids)
  closeArticles(ids)
  forgetActs()
  await engine.call('article.purge', { ids })
  showNotice(() => m().purged(ids.length))
}

export async function emptyTrash(): Promise<void> {
  const ids = await browseIds({ kind: 'trash' }, 'date-desc')
  await purge([...ids] as ArticleId[])
}

export function changeMembership(
  ids: readonly ArticleId[],
  listId: ListId,
  isMember: boolean,
): Promise<void> {
  return isMember
    ? does(
        () => m().addingToList,
        addToList(ids, listId),
        () => m().addedToList(ids.length),
      )
    : does(
        () => m().removingFromList,
        removeFromList(ids, listId),
        () => m().removedFromList(ids.length),
      )
}

export function changeTag(ids: readonly ArticleId[], tag: string, isTagged: boolean): Promise<void> {
  return does(
    () => (isTagged ? m().tagging(tag) : m().untagging(tag)),
    isTagged ? addTag(ids, tag) : removeTag(ids, tag),
  )
}

/** Answers the new list's id, or null for a name without letters. */
export async function newList(name: string): Promise<ListId | null> {
  if (name.trim() === '') return null
  const { id, undo } = await createList(name)
  remember(() => m().creatingList, undo)
  return id
}

export async function nameList(id: ListId, name: string): Promise<void> {
  if (name.trim() !== '') await does(() => m().renamingList, renameList(id, name))
}

export async function discardList(id: ListId): Promise<void> {
  const { view } = useWorkspace.getState()
  await does(
    () => m().trashingList,
    trashList(id),
    () => m().trashedList,
  )
  if (view.kind === 'list' && view.listId === id) useWorkspace.setState({ view: { kind: 'all' } })
}

export function bringListBack(id: ListId): Promise<void> {
  return does(() => m().restoringList, restoreList(id))
}

function closeArticles(ids: readonly ArticleId[]): void {
  const gone = new Set(ids)
  useWorkspace.setState(({ panes }) => {
    const kept = panes.filter((id) => !gone.has(id))
    return kept.length === panes.length ? {} : { panes: kept, activePane: 0, selection: null }
  })
}
