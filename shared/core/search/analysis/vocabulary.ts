import { WordTable } from './word-table.ts'
import { analyseWord } from './word.ts'

/** Word forms kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_WORDS = 100_000

/**
 * Numbers words and terms for building, and remembers which word has which term, because folding and stemming
 * cost a hundred times a look-up.
 */
export class Vocabulary {
  #words = new WordTable()
  /** By number of the word; -1 where nothing is left of it. */
  #termOfWord = new Int32Array(1024)
  #numbers = new Map<string, number>()
  #terms: string[] = []

  /** Terms by their numbers. */
  get terms(): readonly string[] {
    return this.#terms
  }

  /** The number of the term of a token, or -1 when nothing is left of the token. */
  termAt(text: string, start: number, end: number): number {
    const known = this.#words.count
    const word = this.#words.numberOf(text, start, end)
    if (word < known) return this.#termOfWord[word] as number
    const number = this.#numberOf(detached(analyseWord(text.slice(start, end)).term))
    if (word === this.#termOfWord.length) {
      const grown = new Int32Array(word * 2)
      grown.set(this.#termOfWord)
      this.#termOfWord = grown
    }
    this.#termOfWord[word] = number
    return number
  }

  /** Forgets everything once there is too much of it; numbers given before are then void. */
  trim(): void {
    if (this.#words.count <= MAX_WORDS) return
    this.#words = new WordTable()
    this.#numbers = new Map()
    this.#terms = []
  }

  #numberOf(term: string): number {
    if (term === '') return -1
    let number = this.#numbers.get(term)
    if (number === undefined) {
      number = this.#terms.push(term) - 1
      this.#numbers.set(term, number)
    }
    return number
  }
}

/** A copy: engines keep the whole article alive for the sake of a slice of it. */
function detached(slice: string): string {
  return String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)))
}
