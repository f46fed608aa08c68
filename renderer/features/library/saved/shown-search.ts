import { choicesOf, formatQuery, parseQuery } from '@shared/core/query/index.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import { create } from 'zustand'

interface ShownSearch {
  /** The saved search whose question is the one that the list answers now; null for none. */
  readonly shown: SavedSearch | null
}

/** Derived from the saved searches and the workspace by `useTrackShownSearch`. */
export const useShownSearch = create<ShownSearch>(() => ({ shown: null }))

/** Whether two queries find the same; the order of what they find makes no difference. */
export function isSameSearch(a: LibraryQuery, b: LibraryQuery): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf({ view, text }: LibraryQuery): string {
  const { clauses, rest } = choicesOf(parseQuery(text).root)
  const chosen = clauses.map((clause) => JSON.stringify(clause)).sort()
  return JSON.stringify([view, rest === null ? '' : formatQuery(rest), chosen])
}
