import type { Span } from '../../../model/span.ts'
import { scanTokens, type TokenKind } from './scan.ts'
import { stemmerFor } from './stemmers.ts'
import { WordMemory } from './word-memory.ts'
import type { Word } from './word.ts'

/** A token of a text; its span holds UTF-16 offsets, half-open. */
export interface Token extends Span, Word {
  /** Counted in words, in characters for scripts without spaces; tokens of one place share it. */
  readonly position: number
  readonly kind: TokenKind
}

const memory = new WordMemory()

/**
 * The tokens of a text in order, by the one analysis that documents, queries and marks share. Linear.
 *
 * @param language BCP 47 tag of the text; null when it is unknown, and its words are stemmed as English
 * @example analyse("Seoul's cafés").map((token) => token.term) // ['seoul', 'cafe']
 */
export function analyse(text: string, language: string | null = null): Token[] {
  const stemmer = stemmerFor(language)
  const tokens: Token[] = []
  scanTokens(text, (start, end, position, kind) => {
    const { term, form } = memory.wordOf(text.slice(start, end), stemmer)
    if (term !== '') tokens.push({ term, form, start, end, position, kind })
  })
  return tokens
}
