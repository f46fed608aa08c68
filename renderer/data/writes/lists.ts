import type { ArticleList } from '@shared/model/article.ts'
import { makeId, type ListId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { act, step, type Undo } from '../undo.ts'
import { randomBytes } from '../random-bytes.ts'

export async function createList(
  name: string,
  into: CollateDatabase = database,
): Promise<{ readonly id: ListId; readonly undo: Undo }> {
  const nowMs = Date.now()
  const list: ArticleList = {
    id: makeId<ListId>(nowMs, randomBytes()),
    name: name.trim(),
    createdAtMs: nowMs,
    trashedAtMs: 0,
  }
  const undo = await act(into, [step({ table: into.lists, keys: [list.id], change: () => list })])
  return { id: list.id, undo }
}

export function renameList(id: ListId, name: string, into: CollateDatabase = database): Promise<Undo> {
  return changeList(id, into, { name: name.trim() })
}

/** Puts a list into the trash. Its articles stay where they are, and are its members again when it comes back. */
export function trashList(id: ListId, into: CollateDatabase = database): Promise<Undo> {
  return changeList(id, into, { trashedAtMs: Date.now() })
}

function changeList(id: ListId, into: CollateDatabase, fields: Partial<ArticleList>): Promise<Undo> {
  return act(into, [
    step({
      table: into.lists,
      keys: [id],
      change: (list) => (list === undefined ? undefined : { ...list, ...fields }),
    }),
  ])
}
