import { SortedNames } from './sorted-names.ts'
import { WordTable } from './word-table.ts'
import { analyseWord } from './word.ts'

/** Words kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_WORDS = 100_000
const NONE = -1

/**
 * Numbers the words of texts and remembers what the analysis made of each, because that costs a hundred look-ups.
 * Everything is numbered, so that building a segment touches no strings.
 */
export class Vocabulary {
  #table = new WordTable()
  #terms = new SortedNames()
  #forms = new SortedNames()
  /** By number of the word; -1 where nothing is left of it. */
  #termOfWord: number[] = []
  /** By number of the word; -1 where the form is the term. */
  #formOfWord: number[] = []

  get wordCount(): number {
    return this.#termOfWord.length
  }

  get terms(): SortedNames {
    return this.#terms
  }

  get forms(): SortedNames {
    return this.#forms
  }

  /** The number of the word of a token, case and accents as they stand there. */
  wordAt(text: string, start: number, end: number): number {
    const word = this.#table.numberOf(text, start, end)
    if (word === this.#termOfWord.length) this.#learn(text.slice(start, end))
    return word
  }

  /** The number of the term of a word, or -1 when nothing is left of the word. */
  termOf(word: number): number {
    return this.#termOfWord[word] as number
  }

  /** The number of the form of a word, or -1 when it is the term itself. */
  formOf(word: number): number {
    return this.#formOfWord[word] as number
  }

  /** Forgets everything once there is too much of it; numbers given before are then void. */
  trim(): void {
    if (this.#termOfWord.length <= MAX_WORDS) return
    this.#table = new WordTable()
    this.#terms = new SortedNames()
    this.#forms = new SortedNames()
    this.#termOfWord = []
    this.#formOfWord = []
  }

  #learn(raw: string): void {
    const { term, form } = analyseWord(raw)
    this.#termOfWord.push(term === '' ? NONE : this.#terms.numberOf(term))
    this.#formOfWord.push(term === form ? NONE : this.#forms.numberOf(form))
  }
}
