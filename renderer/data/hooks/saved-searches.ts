import type { SavedSearch } from '@shared/model/saved-search.ts'
import { readSavedSearches } from '../reads/saved-searches.ts'
import { useLive } from './use-live.ts'

/** Saved searches by name; undefined while loading. */
export function useSavedSearches(): readonly SavedSearch[] | undefined {
  return useLive('', () => readSavedSearches())
}
