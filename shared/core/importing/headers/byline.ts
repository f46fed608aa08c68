import type { Span } from '../../../model/span.ts'
import { readBareByline } from './bare-byline.ts'
import { readEastAsianByline } from './east-asian-byline.ts'
import { readIntroducedByline } from './introduced-byline.ts'

/** The byline of a header line; the span covers it with its "By". */
export interface FoundByline extends Span {
  /** Names joined with `; `. */
  readonly names: string
  readonly rule: 'byline' | 'byline-without-by' | 'byline-korean' | 'byline-chinese'
}

/** The byline in a header line whose glued fields were parted, or null. UTF-16 offsets in that line. */
export function readByline(line: string): FoundByline | null {
  return readIntroducedByline(line) ?? readBareByline(line) ?? readEastAsianByline(line)
}
