import type { PrintedDate } from '../../model/date.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { LibraryQuery } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'
import type { EngineCall } from './call.ts'

/** By the words before the keyword or behind it, the nearest first; or by the day of publication, undated last. */
export type ConcordanceOrder = 'left' | 'right' | 'date'

/** A word of the query in its context; the span counts in the article's text or title. */
export interface ConcordanceLine extends Span {
  readonly id: ArticleId
  readonly field: 'title' | 'body'
  readonly left: string
  readonly keyword: string
  readonly right: string
}

export interface ConcordanceArticle {
  readonly id: ArticleId
  readonly title: string
  readonly source: string | null
  readonly published: PrintedDate | null
}

export interface ConcordanceRequest {
  readonly query: Omit<LibraryQuery, 'sort'>
  readonly order: ConcordanceOrder
  /** At least 1. */
  readonly limit: number
}

export interface Concordance {
  /** The first lines in the order asked for. */
  readonly lines: readonly ConcordanceLine[]
  /** The articles of these lines, each once. */
  readonly articles: readonly ConcordanceArticle[]
  /** All lines there are. */
  readonly total: number
  /** All articles that have a line. */
  readonly articleCount: number
}

export interface ConcordanceCalls {
  /**
   * Every place of the query's words and phrases in what it finds, titles and texts. Progress counts articles.
   * Linear in their text.
   */
  'concordance.lines': EngineCall<ConcordanceRequest, Concordance>
  /** The same as comma-separated values in UTF-8. */
  'concordance.export': EngineCall<
    ConcordanceRequest,
    { readonly bytes: Uint8Array<ArrayBuffer>; readonly written: number; readonly total: number }
  >
}
