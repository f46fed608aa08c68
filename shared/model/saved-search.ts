import type { SavedSearchId } from './ids.ts'
import type { LibraryQuery } from './query.ts'

/** A question to the library kept under a name; what answers it is found anew each time. */
export interface SavedSearch {
  readonly id: SavedSearchId
  /** Trimmed, never empty. */
  readonly name: string
  readonly query: LibraryQuery
  readonly createdAtMs: number
}
