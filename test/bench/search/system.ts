import type { SearchDocument } from '../../../shared/core/search/index.ts'

/** What is asked of every system that has it. */
export const QUERY_KINDS = [
  'one word',
  'all of two words',
  'phrase of two words',
  'within five words',
  'beginning of a word',
  'ending of a word',
  'one letter wrong',
  'two letters wrong',
] as const

export type QueryKind = (typeof QUERY_KINDS)[number]

/** The words of one query: for a phrase two that stand together, for wrong letters a misspelt one. */
export interface DrawnQuery {
  readonly kind: QueryKind
  readonly words: readonly string[]
}

/** A search engine under measurement. */
export interface SearchSystem {
  readonly add: (articles: readonly SearchDocument[]) => void
  /** Writes the index into its folder. */
  readonly save: () => void
  /** What answers a query, best articles first; null when the system has no such query. */
  readonly prepare: (query: DrawnQuery) => (() => unknown) | null
}

export interface SystemFactory {
  readonly name: string
  /** An empty index, to be saved in a folder. */
  readonly create: (folder: string) => SearchSystem
  /** The index that was saved there. */
  readonly open: (folder: string) => SearchSystem
}
