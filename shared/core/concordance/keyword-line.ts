import type { Span } from '../../model/span.ts'

/** A word in its context. The span is that of the keyword, UTF-16 offsets in the text it was taken from, half-open. */
export interface KeywordLine extends Span {
  /** What stands before it, to the word; line breaks are blanks. Ends with the blank before the keyword, if any. */
  readonly left: string
  readonly keyword: string
  readonly right: string
}

/** Units of text on each side: a line of a wide window, and enough words to sort by. */
const CONTEXT_UNITS = 90
/** A cut moves at most this far to fall between words; scripts without spaces are cut where it falls. */
const MOST_WORD_UNITS = 24
const WORD_PART = /[\p{L}\p{N}\p{M}]/u

/** The line of a place in a text. Constant time. */
export function keywordLine(text: string, { start, end }: Span): KeywordLine {
  const from = leftCut(text, Math.max(0, start - CONTEXT_UNITS), start)
  const to = rightCut(text, Math.min(text.length, end + CONTEXT_UNITS), end)
  return {
    start,
    end,
    left: plain(text.slice(from, start)),
    keyword: plain(text.slice(start, end)),
    right: plain(text.slice(end, to)),
  }
}

function plain(text: string): string {
  return text.replace(/\s/gu, ' ')
}

/** The first start of a word from `at` on, or `at` where none is near. */
function leftCut(text: string, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + MOST_WORD_UNITS); i++) if (canCut(text, i)) return i
  return isInsidePair(text, at) ? at + 1 : at
}

function rightCut(text: string, at: number, limit: number): number {
  for (let i = at; i > Math.max(limit, at - MOST_WORD_UNITS); i--) if (canCut(text, i)) return i
  return isInsidePair(text, at) ? at - 1 : at
}

function canCut(text: string, at: number): boolean {
  const isInsideWord = WORD_PART.test(text.charAt(at - 1)) && WORD_PART.test(text.charAt(at))
  return !isInsideWord && !isInsidePair(text, at)
}

/** Whether a cut would fall between the two units of one character. */
function isInsidePair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000
}
