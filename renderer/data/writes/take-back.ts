import type { ArticleId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { act, step, type Undo } from '../undo.ts'
import { trashStatesStep } from './states.ts'

/**
 * Puts articles of an import into the trash, and the highlights and notes that came in with them. What the user
 * marked or wrote later stays: it is created later than its import. Touches no table of the worker, so that it does
 * not wait for an import that is storing a batch without marks. One act back.
 *
 * @param startedAtMs of the import
 */
export async function trashImported(
  ids: readonly ArticleId[],
  startedAtMs: number,
  into: CollateDatabase = database,
): Promise<Undo> {
  const nowMs = Date.now()
  const { highlights, notes, articleStates } = into
  return into.transaction('rw', highlights, notes, articleStates, async () => {
    const cameIn = (row: { readonly createdAtMs: number; readonly trashedAtMs: number }): boolean =>
      row.createdAtMs === startedAtMs && row.trashedAtMs === 0
    const [marked, written] = await Promise.all([
      highlights.where('articleId').anyOf(ids).and(cameIn).primaryKeys(),
      notes.where('articleId').anyOf(ids).and(cameIn).primaryKeys(),
    ])
    return act(into, [
      trashStatesStep(ids, into, nowMs),
      step({
        table: highlights,
        keys: marked,
        change: (row) => (row === undefined ? undefined : { ...row, trashedAtMs: nowMs, updatedAtMs: nowMs }),
      }),
      step({
        table: notes,
        keys: written,
        change: (row) => (row === undefined ? undefined : { ...row, trashedAtMs: nowMs, updatedAtMs: nowMs }),
      }),
    ])
  })
}
