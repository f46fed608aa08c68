import type { Span } from '../../../model/span.ts'

/** The byline of a header line; the span covers it with its "By". */
export interface FoundByline extends Span {
  /** Names joined with `; `. */
  readonly names: string
  readonly rule: 'byline' | 'byline-without-by' | 'byline-korean' | 'byline-chinese'
}
