import type { ArticleId, HighlightId, NoteId } from '../../model/ids.ts'
import type { ChoiceKey, ChoiceValue, LibraryQuery, Snippet, SnippetRow } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'
import type { EngineCall } from './call.ts'

export interface SearchAnswer {
  /** All matching articles in the order asked for; transferred, not copied. */
  readonly ids: Uint32Array<ArrayBuffer>
  /** Notes that match the text, best first, at most 50. */
  readonly notes: readonly { readonly id: NoteId; readonly snippet: Snippet }[]
  /** Highlights whose text matches, likewise. */
  readonly highlights: readonly {
    readonly id: HighlightId
    readonly articleId: ArticleId
    readonly snippet: Snippet
  }[]
  /** How the query was understood, in words; null for an empty query. */
  readonly explanation: string | null
  /** Where the query is not understood; the ids then answer its plain words. */
  readonly error: { readonly message: string; readonly start: number; readonly end: number } | null
  /** The query with misspelt words put right, where it finds nothing as it stands but would then. */
  readonly suggestion?: string
  readonly elapsedMs: number
}

export interface FacetValue {
  /** What tells it from the others of its group: an entity's key, otherwise a name. */
  readonly value: string
  readonly label: string
  /** Its name in the query language: in quotes it means this value and no other. */
  readonly name: string
  readonly count: number
  /** What the query has that chooses or excludes it; null when it does neither. */
  readonly choice: FacetChoice | null
}

export interface FacetChoice {
  readonly kind: 'chosen' | 'excluded'
  /** The values as typed: one may stand for several of the group. */
  readonly by: readonly ChoiceValue[]
}

/**
 * Exact counts, most frequent first. Each group counts the articles that match the query without the values of that
 * group that are chosen, so that what another choice would add is seen. What is excluded stays excluded.
 */
export interface FacetAnswer {
  /** Articles that match the whole query. */
  readonly total: number
  readonly values: Readonly<Record<ChoiceKey, readonly FacetValue[]>>
  /** Articles a month, `YYYY-MM`, ascending. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

/** A query of a list, over the whole library. */
export interface NamedQuery {
  readonly name: string | null
  readonly text: string
}

export interface SearchingCalls {
  'search.run': EngineCall<LibraryQuery, SearchAnswer>
  /** Snippets of the rows on screen. */
  'search.snippets': EngineCall<
    { readonly text: string; readonly ids: readonly ArticleId[] },
    readonly SnippetRow[]
  >
  /** Every matched word of the query in one article's title and text. */
  'search.marks': EngineCall<
    { readonly text: string; readonly id: ArticleId },
    { readonly title: readonly Span[]; readonly body: readonly Span[] }
  >
  /**
   * How many articles answer each query, in their order, with `isByStory` the copies of a story counted once. Progress
   * counts queries; the search gives way to other calls between two of them.
   */
  'search.count': EngineCall<
    { readonly queries: readonly Omit<LibraryQuery, 'sort'>[]; readonly isByStory?: boolean },
    { readonly counts: readonly number[] }
  >
  /**
   * The articles that answer each query, the newest first, as comma-separated values in UTF-8: `limit` rows at most
   * over all queries. Progress counts queries.
   */
  'search.table': EngineCall<
    { readonly queries: readonly NamedQuery[]; readonly limit: number },
    { readonly bytes: Uint8Array<ArrayBuffer>; readonly written: number; readonly total: number }
  >
  /** Facet counts; `limit` values a group, and those that are chosen or excluded. With `isByStory` the copies of a story count once. */
  'search.facets': EngineCall<
    { readonly query: LibraryQuery; readonly limit: number; readonly isByStory?: boolean },
    FacetAnswer
  >
}
