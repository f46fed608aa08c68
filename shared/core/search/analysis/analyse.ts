import type { Span } from '../../../model/span.ts'
import { scanTokens, type TokenKind } from './scan.ts'
import { Vocabulary } from './vocabulary.ts'

/** A token of a text; its span holds UTF-16 offsets, half-open. */
export interface Token extends Span {
  /** The entry of the index. */
  readonly term: string
  /** The folded word before stemming. */
  readonly form: string
  /** Counted in words, in characters for scripts without spaces; tokens of one place share it. */
  readonly position: number
  readonly kind: TokenKind
}

const vocabulary = new Vocabulary()

/**
 * The tokens of a text in order, by the one analysis that documents, queries and marks share. Linear.
 *
 * @example analyse("Seoul's cafés").map((token) => token.term) // ['seoul', 'cafe']
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = []
  scanTokens(text, (start, end, position, kind) => {
    const { term, form } = vocabulary.wordOf(text.slice(start, end))
    if (term !== '') tokens.push({ term, form, start, end, position, kind })
  })
  return tokens
}
