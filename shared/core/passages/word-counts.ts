import type { Span } from '../../model/span.ts'
import { tokenize, WORD_EQUIVALENTS } from '../text/tokens.ts'
import { uniteSpans } from './spans.ts'

/**
 * Number of words of a text, rounded: words and figures count one, Han .6, Kana .35, Thai and its neighbours .22
 * of a word each character. Linear.
 */
export function countWords(text: string): number {
  let sum = 0
  for (const token of tokenize(text)) sum += WORD_EQUIVALENTS[token.kind]
  return Math.round(sum)
}

/**
 * Number of words of a text that lie wholly inside any of the spans (UTF-16, half-open, in any order, overlapping
 * ones counted once), in the measure of `countWords`. Linear but for sorting the spans.
 */
export function countWordsInside(text: string, spans: readonly Span[]): number {
  const united = uniteSpans(spans)
  let sum = 0
  let index = 0
  for (const token of tokenize(text)) {
    while (index < united.length && (united[index]?.end ?? 0) < token.end) index++
    const span = united[index]
    if (span !== undefined && token.start >= span.start) sum += WORD_EQUIVALENTS[token.kind]
  }
  return Math.round(sum)
}
