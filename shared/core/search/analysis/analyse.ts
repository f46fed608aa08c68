import type { Span } from '../../../model/span.ts'
import { scanTokens, type TokenKind } from './scan.ts'
import { analyseWord, type Word } from './word.ts'

/** A token of a text; its span holds UTF-16 offsets, half-open. */
export interface Token extends Span, Word {
  /** Counted in words, in characters for scripts without spaces; tokens of one place share it. */
  readonly position: number
  readonly kind: TokenKind
}

/** Enough for the words of the articles on screen. */
const MAX_REMEMBERED = 20_000
const remembered = new Map<string, Word>()

/**
 * The tokens of a text in order, by the one analysis that documents, queries and marks share. Linear.
 *
 * @example analyse("Seoul's cafés").map((token) => token.term) // ['seoul', 'cafe']
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = []
  scanTokens(text, (start, end, position, kind) => {
    const { term, form } = wordOf(text.slice(start, end))
    if (term !== '') tokens.push({ term, form, start, end, position, kind })
  })
  return tokens
}

function wordOf(raw: string): Word {
  let word = remembered.get(raw)
  if (word === undefined) {
    word = analyseWord(raw)
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(raw, word)
  }
  return word
}
