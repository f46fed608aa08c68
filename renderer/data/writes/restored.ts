import type { RestoredIds } from '@shared/model/restored.ts'
import type { Table } from 'dexie'
import { database, type CollateDatabase } from '../database.ts'
import { act, step, type Step, type Undo } from '../undo.ts'
import { trashStatesStep } from './states.ts'

/**
 * Puts what a library file added into the trash, as one act; saved searches and
 * decisions on stories, which have no trash, are taken out.
 */
export function trashRestored(
  { articles, notes, highlights, lists, savedSearches, storyDecisions }: RestoredIds,
  into: CollateDatabase = database,
): Promise<Undo> {
  const nowMs = Date.now()
  return act(into, [
    trashStatesStep(articles, into, nowMs),
    trashStep(into.lists, lists, (list) => ({ ...list, trashedAtMs: nowMs })),
    step({ table: into.savedSearches, keys: savedSearches, change: () => undefined }),
    trashStep(into.highlights, highlights, (highlight) => ({
      ...highlight,
      trashedAtMs: nowMs,
      updatedAtMs: nowMs,
    })),
    trashStep(into.notes, notes, (note) => ({ ...note, trashedAtMs: nowMs, updatedAtMs: nowMs })),
    step({ table: into.storyDecisions, keys: storyDecisions, change: () => undefined }),
  ])
}

/** What is in the trash already stays as it is. */
function trashStep<Row extends { readonly trashedAtMs: number }, Key>(
  table: Table<Row, Key>,
  keys: readonly Key[],
  trash: (row: Row) => Row,
): Step {
  return step({
    table,
    keys,
    change: (row) => (row === undefined || row.trashedAtMs > 0 ? row : trash(row)),
  })
}
