import type { Span } from '@shared/model/span.ts'

const QUOTES = /[‘’‚‛′´`]/gu
const DOUBLE_QUOTES = /[“”„‟″«»]/gu
const DASHES = /[‐‑‒–—―−]/gu

/**
 * Every place of a phrase in a folded text: without regard to case, accents, kinds of quotation marks, dashes and
 * spaces. Spans are offsets in the text as it stands. Linear.
 */
export function findMatches(folded: FoldedText, phrase: string): readonly Span[] {
  const wanted = foldText(phrase.trim())
  if (wanted.text === '') return []
  const matches: Span[] = []
  for (let at = folded.text.indexOf(wanted.text); at >= 0;) {
    const last = at + wanted.text.length - 1
    const start = folded.starts[at]
    const end = folded.ends[last]
    if (start !== undefined && end !== undefined) matches.push({ start, end })
    at = folded.text.indexOf(wanted.text, last + 1)
  }
  return matches
}

/** A text without marks and case, with the offsets in the original of the letter that each unit came from. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Folds a text once for any number of searches in it. */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = foldLetter(letter)
    const end = at + letter.length
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at)
      ends.push(end)
    }
    parts.push(plain)
    at = end
  }
  return { text: parts.join(''), starts, ends }
}

function foldLetter(letter: string): string {
  if (letter >= '!' && letter <= '~') return letter === '`' ? "'" : letter.toLowerCase()
  const plain = /[가-힣]/u.test(letter) ? letter : letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\s/gu, ' ')
}
