import type { ArticleId, ListId } from './ids.ts'

/** Which part of the library is looked at. */
export type LibraryView =
  | { readonly kind: 'all' }
  | { readonly kind: 'unread' }
  /** Articles that have copies. */
  | { readonly kind: 'stories' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'list'; readonly listId: ListId }
  | { readonly kind: 'tag'; readonly tag: string }

/** Filters that can be chosen from what there is. */
export type ChoiceKey = 'person' | 'place' | 'org' | 'source' | 'list' | 'tag' | 'code' | 'is'

/** One value that a query asks for by name. */
export interface ChoiceValue {
  /** As typed, without quotes. */
  readonly value: string
  /** Whether the whole name is meant, not any name with these words. */
  readonly isExact: boolean
}

export type SortOrder = 'relevance' | 'date-desc' | 'date-asc' | 'title' | 'source' | 'imported'

/** One question to the library; the list shows its answer. */
export interface LibraryQuery {
  readonly view: LibraryView
  /** Words and filters, in the query language. */
  readonly text: string
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
