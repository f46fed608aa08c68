import type { Span } from '../../model/span.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import { alignTexts } from './align-texts.ts'
import { countWords } from './word-counts.ts'

/** A place where a text occurs; `edited` when some of its words are changed or missing there. */
export interface FoundText extends Span {
  readonly kind: 'exact' | 'edited'
}

const EDITED_LEAST_WORDS = 5
const EDITED_LEAST_SHARE = 0.6

/** Places of a run of tokens, not overlapping. Runs are compared word by word, as a reader reads them. */
function findRuns(needle: readonly Token[], tokens: readonly Token[]): FoundText[] {
  const found: FoundText[] = []
  for (let at = 0; at + needle.length <= tokens.length; at++) {
    if (!needle.every(({ folded }, i) => tokens[at + i]?.folded === folded)) continue
    const last = at + needle.length - 1
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0, kind: 'exact' })
    at = last
  }
  return found
}

/**
 * Where a stretch of text occurs in another: all places with the same words, or, when there is none, those that share
 * most of its words. Case, accents and quotation marks do not count. Spans are UTF-16 offsets in `text`, half-open, in
 * order. Empty for a stretch without words. Below five words only the same words count. Near linear.
 */
export function findText(wanted: string, text: string): FoundText[] {
  const needle = [...tokenize(wanted)]
  if (needle.length === 0) return []
  const exact = findRuns(needle, [...tokenize(text)])
  if (exact.length > 0) return exact
  const words = countWords(wanted)
  if (words < EDITED_LEAST_WORDS) return []
  const least = Math.max(EDITED_LEAST_WORDS - 1, words * EDITED_LEAST_SHARE)
  return alignTexts(wanted, text, { minimumWords: Math.min(8, least) })
    .filter(({ sharedWords }) => sharedWords >= least)
    .map(({ bStart, bEnd }): FoundText => ({ start: bStart, end: bEnd, kind: 'edited' }))
    .sort((x, y) => x.start - y.start)
}
