import type { ArticleId, EntityKey, ListId } from './ids.ts'

/** Which part of the library is looked at. */
export type LibraryView =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  /** Articles that have copies. */
  | { readonly kind: 'stories' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'list'; readonly listId: ListId }
  | { readonly kind: 'tag'; readonly tag: string }

/** Sidebar filters. Within a facet any of the chosen values matches; all facets must match. */
export interface Filters {
  readonly entityKeys: readonly EntityKey[]
  readonly sources: readonly string[]
  /** Publication days, inclusive, `YYYY-MM-DD`; null leaves that side open. */
  readonly dateFrom: string | null
  readonly dateTo: string | null
}

export const NO_FILTERS: Filters = { entityKeys: [], sources: [], dateFrom: null, dateTo: null }

export type SortOrder = 'relevance' | 'date-desc' | 'date-asc' | 'title' | 'source' | 'imported'

/** One question to the library; the list shows its answer. */
export interface LibraryQuery {
  readonly view: LibraryView
  readonly text: string
  readonly filters: Filters
  readonly sort: SortOrder
}

/** A stretch of text with the matched words marked; mark offsets count in `text`. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface SnippetRow {
  readonly id: ArticleId
  readonly title: Snippet
  readonly body: Snippet
  /** Only where the query matches in it. */
  readonly source: Snippet | null
  readonly byline: Snippet | null
}
