import { makeId, type SavedSearchId } from '@shared/model/ids.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import { database, type CollateDatabase } from '../database.ts'
import { randomBytes } from '../random-bytes.ts'
import { act, step, type Undo } from '../undo.ts'

/** Keeps a query under a name, which is trimmed. */
export function saveSearch(
  name: string,
  query: LibraryQuery,
  into: CollateDatabase = database,
): Promise<Undo> {
  const nowMs = Date.now()
  const saved: SavedSearch = {
    id: makeId<SavedSearchId>(nowMs, randomBytes()),
    name: name.trim(),
    query,
    createdAtMs: nowMs,
  }
  return act(into, [step({ table: into.savedSearches, keys: [saved.id], change: () => saved })])
}

/** Gives a saved search another name, trimmed, or another query. */
export function changeSavedSearch(
  id: SavedSearchId,
  change: { readonly name: string } | { readonly query: LibraryQuery },
  into: CollateDatabase = database,
): Promise<Undo> {
  const fields = 'name' in change ? { name: change.name.trim() } : change
  return act(into, [
    step({
      table: into.savedSearches,
      keys: [id],
      change: (saved) => (saved === undefined ? undefined : { ...saved, ...fields }),
    }),
  ])
}

/** Deletes a saved search; what it finds stays. */
export function deleteSavedSearch(id: SavedSearchId, into: CollateDatabase = database): Promise<Undo> {
  return act(into, [step({ table: into.savedSearches, keys: [id], change: () => undefined })])
}
