import { fold } from './fold.ts'
import { stem } from './stem.ts'

/** A word form as it is indexed. */
export interface Word {
  /** Folded, as written. */
  readonly form: string
  /** Its stem, the entry of the dictionary; `''` when nothing is left of the word. */
  readonly term: string
}

/** Longer words are cut: they are base64 or glued text, and the tables of edit distance need a bound. */
const MAX_LENGTH = 64
/** Word forms kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_REMEMBERED = 200_000

/**
 * Terms of words as they stand in texts, remembered because folding and stemming cost a hundred times a look-up.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>()

  /** The word of a token's text. */
  wordOf(raw: string): Word {
    const known = this.#words.get(raw)
    if (known !== undefined) return known
    const word = analyseWord(raw)
    if (this.#words.size >= MAX_REMEMBERED) this.#words.clear()
    this.#words.set(detached(raw), word)
    return word
  }
}

/** The word of a token's text, computed anew. Full stops inside an acronym are dropped. */
export function analyseWord(raw: string): Word {
  const form = detached(fold(raw.replaceAll('.', '')).slice(0, MAX_LENGTH))
  return { form, term: detached(stem(form)) }
}

/** A copy: engines keep the whole article alive for the sake of a slice of it. */
function detached(slice: string): string {
  let copy = ''
  for (let i = 0; i < slice.length; i++) copy += String.fromCharCode(slice.charCodeAt(i))
  return copy
}
