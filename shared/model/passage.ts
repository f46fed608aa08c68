import type { Span } from './span.ts'

/**
 * How two spans share their words.
 * `exact`: the same words (case, quotes, spacing may differ) · `edited`: the same passage with changed words ·
 * `quotation`: inside quotation marks in otherwise different texts · `stock`: a stock phrase ·
 * `table`: a table template whose figures differ.
 */
export type PassageKind = 'exact' | 'edited' | 'quotation' | 'stock' | 'table'

/** A changed stretch inside an edited passage; an empty span marks an insertion point. */
export interface WordEdit {
  readonly a: Span
  readonly b: Span
  /** True when a token with a digit is among the changed ones: a figure must always show as changed. */
  readonly isFigure: boolean
}

/** A span of text A and a span of text B that share their words. UTF-16 offsets, half-open, on word boundaries. */
export interface SharedPassage {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
  readonly kind: PassageKind
  /** Changed words, in order of A; empty for exact passages. */
  readonly edits: readonly WordEdit[]
  /** Number of shared words (word equivalents for scripts without spaces). */
  readonly sharedWords: number
}
