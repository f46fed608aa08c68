import type { Filters, LibraryQuery } from '@shared/model/query.ts'
import { useShallow } from 'zustand/react/shallow'
import { useWorkspace } from '../../state/workspace.ts'

/** The question that the window puts to the library. */
export function useLibraryQuery(): LibraryQuery {
  return useWorkspace(
    useShallow(({ view, queryText, filters, sort }) => ({ view, text: queryText, filters, sort })),
  )
}

export function hasFilters({ entityKeys, sources, dateFrom, dateTo }: Filters): boolean {
  return entityKeys.length > 0 || sources.length > 0 || dateFrom !== null || dateTo !== null
}

/** Whether the query only browses a view, which needs no search. */
export function isBrowsing({ text, filters }: LibraryQuery): boolean {
  return text.trim() === '' && !hasFilters(filters)
}
