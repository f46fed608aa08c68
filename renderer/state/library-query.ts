import type { Filters, LibraryQuery } from '@shared/model/query.ts'
import { useShallow } from 'zustand/react/shallow'
import { useWorkspace, type Workspace } from './workspace.ts'

/** The question that the window puts to the library. */
export function useLibraryQuery(): LibraryQuery {
  return useWorkspace(useShallow(queryOf))
}

/** The same outside components. */
export function presentQuery(): LibraryQuery {
  return queryOf(useWorkspace.getState())
}

function queryOf({ view, queryText, filters, sort }: Workspace): LibraryQuery {
  return { view, text: queryText, filters, sort }
}

export function hasFilters({ entityKeys, sources, dateFrom, dateTo }: Filters): boolean {
  return entityKeys.length > 0 || sources.length > 0 || dateFrom !== null || dateTo !== null
}

/** Whether the query only browses a view, which needs no search. */
export function isBrowsing({ text, filters }: LibraryQuery): boolean {
  return text.trim() === '' && !hasFilters(filters)
}
