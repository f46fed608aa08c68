import type { ArticleId } from '../../model/ids.ts'
import type { PassageKind } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { EngineCall } from './call.ts'

/** A passage as it is stored: without its word edits, which `compare.align` works out when two articles are shown. */
export interface LinkedSpan {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  readonly kind: PassageKind
}

/** What one other article shares with the article asked for, which is side `a`. */
export interface ArticleLink {
  readonly id: ArticleId
  /** Ordered by `aStart`. */
  readonly spans: readonly LinkedSpan[]
  /** Words inside shared passages, per side, repeats counted once; without stock phrases, quotations and tables. */
  readonly shared: { readonly a: number; readonly b: number }
  /** All words of each side, repeats counted once. */
  readonly words: { readonly a: number; readonly b: number }
}

/** An article that a text occurs in. */
export interface TextPlace {
  readonly id: ArticleId
  readonly spans: readonly (Span & { readonly kind: 'exact' | 'edited' })[]
}

export interface StoriesCalls {
  /**
   * Every other article outside the trash that shares passages with one, most shared words first. `isComplete` is false
   * while some articles of the library are not linked yet.
   */
  'passages.of': EngineCall<
    { readonly id: ArticleId },
    { readonly links: readonly ArticleLink[]; readonly isComplete: boolean }
  >
  /** Articles outside the trash that a text of up to 2,000 characters occurs in, exact or edited, oldest first. */
  'passages.where': EngineCall<
    { readonly text: string },
    { readonly places: readonly TextPlace[]; readonly isComplete: boolean }
  >
  /**
   * Links every article that has no links of this version yet. Progress counts articles. Cancelled, it keeps what is
   * linked; the next call goes on from there. Answers how many were linked.
   */
  'passages.derive': EngineCall<null, { readonly linked: number }>
}
