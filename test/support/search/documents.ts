import { parseQuery, type QueryNode } from '../../../shared/core/query/index.ts'
import type { SearchDocument, SearchIndex } from '../../../shared/core/search/index.ts'

/** A document of which only the given fields matter. */
export function makeDocument(id: number, fields: Partial<Omit<SearchDocument, 'id'>>): SearchDocument {
  return { id, title: '', body: '', byline: '', source: '', language: null, ...fields }
}

/** The tree of a query that is not empty. */
export function treeOf(text: string): QueryNode {
  const { root } = parseQuery(text)
  if (root === null) throw new Error(`empty query: ${text}`)
  return root
}

/** Ids of what a query finds, ascending. */
export function find(index: SearchIndex, text: string): number[] {
  return [...index.search(treeOf(text)).ids].sort((a, b) => a - b)
}
