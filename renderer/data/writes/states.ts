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

/** Takes articles out of the trash, and the highlights and notes that went there with them in the same act. */
export async function restoreArticles(
  ids: readonly ArticleId[],
  into: CollateDatabase = database,
): Promise<Undo> {
  const present = await keepPresent(ids, into)
  const { articleStates, highlights, notes } = into
  return into.transaction('rw', articleStates, highlights, notes, async () => {
    const states = await articleStates.bulkGet(present)
    const trashedAtMs = new Map(
      states.flatMap((state) => (state === undefined ? [] : [[state.id, state.trashedAtMs]])),
    )
    const wentAlong = (row: {
      readonly articleId: ArticleId | null
      readonly trashedAtMs: number
    }): boolean =>
      row.articleId !== null && row.trashedAtMs > 0 && row.trashedAtMs === trashedAtMs.get(row.articleId)
    const [marked, written] = await Promise.all([
      highlights.where('articleId').anyOf(present).and(wentAlong).primaryKeys(),
      notes.where('articleId').anyOf(present).and(wentAlong).primaryKeys(),
    ])
    return act(into, [
      stateStep(present, into, (state) => (state.trashedAtMs === 0 ? state : { ...state, trashedAtMs: 0 })),
      step({
        table: highlights,
        keys: marked,
        change: (row) =>
          row === undefined ? undefined : { ...row, trashedAtMs: 0, updatedAtMs: Date.now() },
      }),
      step({
        table: notes,
        keys: written,
        change: (row) =>
          row === undefined ? undefined : { ...row, trashedAtMs: 0, updatedAtMs: Date.now() },
      }),
    ])
  })
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
