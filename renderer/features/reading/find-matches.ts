import { fold } from '@shared/core/text/index.ts'
import type { Span } from '@shared/model/span.ts'

const QUOTES = /[‘’‚‛′´]/gu
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

const PLAIN_OR_NOT = /[\t\n\x20-\x7e]+|[^\t\n\x20-\x7e]/gu

/** Folds a text once for any number of searches in it. Stretches of plain letters, nearly all of a text, go in one step. */
export function foldText(text: string): FoldedText {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: piece, index } of text.matchAll(PLAIN_OR_NOT)) {
    const isPlain = piece <= '\x7f'
    const folded = isPlain ? foldPlain(piece) : foldLetter(piece)
    const end = index + piece.length
    // a mark on its own belongs to the letter before it
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(isPlain ? index + unit : index)
      ends.push(isPlain ? index + unit + 1 : end)
    }
    parts.push(folded)
  }
  return { text: parts.join(''), starts, ends }
}

function foldPlain(piece: string): string {
  return piece
    .toLowerCase()
    .replaceAll('`', "'")
    .replace(/[\t\n]/gu, ' ')
}

function foldLetter(letter: string): string {
  // as the search folds it, and without the marks that tell words apart only there
  const plain = /[가-힣]/u.test(letter) ? letter : fold(letter).normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').replace(/\s/gu, ' ')
}
