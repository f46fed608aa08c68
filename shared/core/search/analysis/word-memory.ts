import { copyOf } from './copy-of.ts'
import type { Stemmer } from './stemmers.ts'
import { analyseWord, type Word } from './word.ts'

/** Words kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_WORDS = 100_000

/** Remembers what the analysis made of each word, because that costs a hundred look-ups. */
export class WordMemory {
  readonly #words = new Map<Stemmer | null, Map<string, Word>>()
  #count = 0

  /** The word of a token's text, case and accents as they stand there. */
  wordOf(raw: string, stemmer: Stemmer | null): Word {
    let words = this.#words.get(stemmer)
    const known = words?.get(raw)
    if (known !== undefined) return known
    if (this.#count >= MAX_WORDS) {
      this.#words.clear()
      this.#count = 0
      words = undefined
    }
    if (words === undefined) this.#words.set(stemmer, (words = new Map<string, Word>()))
    const word = analyseWord(raw, stemmer)
    words.set(copyOf(raw), word)
    this.#count++
    return word
  }
}
