import type { SavedSearch } from '@shared/model/saved-search.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Saved searches by name. */
export async function readSavedSearches(from: CollateDatabase = database): Promise<SavedSearch[]> {
  const searches = await from.savedSearches.toArray()
  return searches.sort((a, b) => a.name.localeCompare(b.name))
}
