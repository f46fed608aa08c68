import type { ArticleState } from '@shared/model/article.ts'
import type { ArticleId, ListId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { keepPresent } from '../reads/articles.ts'
import { untouchedState } from '../reads/states.ts'
import { act, step, type Step, type Undo } from '../undo.ts'

/** Marks articles as read or unread. Articles that are so already keep their time. */
export function setRead(
  ids: readonly ArticleId[],
  isRead: boolean,
  into: CollateDatabase = database,
): Promise<Undo> {
  const nowMs = Date.now()
  return changeStates(ids, into, (state) =>
    state.readAtMs > 0 === isRead ? state : { ...state, readAtMs: isRead ? nowMs : 0 },
  )
}

/** Puts articles into the trash; nothing else about them changes. */
export function trashArticles(ids: readonly ArticleId[], into: CollateDatabase = database): Promise<Undo> {
  return changeStates(ids, into, toTrash(Date.now()))
}

/** The same as a part of an act, for articles that are known to be there. */
export function trashStatesStep(ids: readonly ArticleId[], into: CollateDatabase, nowMs: number): Step {
  return stateStep(ids, into, toTrash(nowMs))
}

/** Takes articles out of the trash. */
export function restoreArticles(ids: readonly ArticleId[], into: CollateDatabase = database): Promise<Undo> {
  return changeStates(ids, into, (state) => (state.trashedAtMs === 0 ? state : { ...state, trashedAtMs: 0 }))
}

/** Adds a tag, trimmed; an empty one changes nothing. */
export function addTag(
  ids: readonly ArticleId[],
  tag: string,
  into: CollateDatabase = database,
): Promise<Undo> {
  const name = tag.trim()
  return changeStates(ids, into, (state) =>
    name === '' || state.tags.includes(name) ? state : { ...state, tags: [...state.tags, name] },
  )
}

export function removeTag(
  ids: readonly ArticleId[],
  tag: string,
  into: CollateDatabase = database,
): Promise<Undo> {
  return changeStates(ids, into, (state) =>
    state.tags.includes(tag) ? { ...state, tags: state.tags.filter((other) => other !== tag) } : state,
  )
}

export function addToList(
  ids: readonly ArticleId[],
  listId: ListId,
  into: CollateDatabase = database,
): Promise<Undo> {
  return changeStates(ids, into, (state) =>
    state.listIds.includes(listId) ? state : { ...state, listIds: [...state.listIds, listId] },
  )
}

export function removeFromList(
  ids: readonly ArticleId[],
  listId: ListId,
  into: CollateDatabase = database,
): Promise<Undo> {
  return changeStates(ids, into, (state) =>
    state.listIds.includes(listId)
      ? { ...state, listIds: state.listIds.filter((other) => other !== listId) }
      : state,
  )
}

function toTrash(nowMs: number): ChangeState {
  return (state) => (state.trashedAtMs > 0 ? state : { ...state, trashedAtMs: nowMs })
}

type ChangeState = (state: ArticleState) => ArticleState

/** An article that is gone gets no state: it would be counted and never seen. */
async function changeStates(
  ids: readonly ArticleId[],
  into: CollateDatabase,
  change: ChangeState,
): Promise<Undo> {
  return act(into, [stateStep(await keepPresent(ids, into), into, change)])
}

function stateStep(ids: readonly ArticleId[], into: CollateDatabase, change: ChangeState): Step {
  return step({
    table: into.articleStates,
    keys: [...new Set(ids)],
    change: (state) => (state === undefined ? undefined : change(state)),
    blank: untouchedState,
  })
}
