import type { Span } from '../../model/span.ts'
import { tokenize } from '../text/tokens.ts'

/**
 * The words of a headline that another one does not have, case and accents aside; neighbouring ones as one span. UTF-16
 * offsets in `headline`, half-open.
 */
export function findNewWords(headline: string, other: string): readonly Span[] {
  const known = new Set(Array.from(tokenize(other), ({ folded }) => folded))
  const spans: Span[] = []
  let isContinued = false
  for (const { folded, start, end } of tokenize(headline)) {
    const isNew = !known.has(folded)
    const last = spans.at(-1)
    if (isNew && isContinued && last !== undefined) spans[spans.length - 1] = { start: last.start, end }
    else if (isNew) spans.push({ start, end })
    isContinued = isNew
  }
  return spans
}
