import { hasWords, parseQuery } from '@shared/core/query/index.ts'
import type { LibraryQuery } from '@shared/model/query.ts'
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

function queryOf({ view, queryText, sort }: Workspace): LibraryQuery {
  return { view, text: queryText, sort }
}

/** Whether the query only browses a view, which needs no search. */
export function isBrowsing({ text }: Pick<LibraryQuery, 'text'>): boolean {
  return text.trim() === ''
}

/** Whether a query has words by which its answer can be ranked: filters alone rank nothing. */
export function isRanking(text: string): boolean {
  const { root } = parseQuery(text)
  return root !== null && hasWords(root)
}
