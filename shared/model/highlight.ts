import type { ArticleId, HighlightId } from './ids.ts'

/**
 * Where a highlight sits, described so that it can be found again after the text was cleaned, edited or
 * imported anew: the quote, its surroundings, its place, and the text it was made on (W3C Web Annotation
 * TextQuoteSelector and TextPositionSelector).
 */
export interface TextAnchor {
  readonly exact: string
  /** Up to 64 characters before and after the quote. */
  readonly prefix: string
  readonly suffix: string
  /** UTF-16 offsets in the article's text, half-open. */
  readonly start: number
  readonly end: number
  readonly textHash: string
}

/** Colours are numbered 1–8; the user names them in settings. */
export type HighlightColour = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface Highlight {
  readonly id: HighlightId
  readonly articleId: ArticleId
  readonly colour: HighlightColour
  readonly anchor: TextAnchor
  readonly createdAtMs: number
  readonly updatedAtMs: number
  readonly trashedAtMs: number
}
