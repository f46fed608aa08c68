import type { Vocabulary } from '../analysis/vocabulary.ts'

/** Numbers the terms of one build from 0, and collects the words they were written as. */
export class BuildWords {
  readonly #vocabulary: Vocabulary
  /** By number of the word in the vocabulary: 0 not met yet, 1 nothing left of it, else its term and 2. */
  #termOfWord = new Uint32Array(4_096)
  readonly #termNumbers = new Map<string, number>()
  readonly #forms = new Map<string, number>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Words that differ from their terms, and the numbers of these. */
  get forms(): ReadonlyMap<string, number> {
    return this.#forms
  }

  /** The terms in order of their numbers. */
  terms(): string[] {
    return [...this.#termNumbers.keys()]
  }

  /** The number of the term of a token, or -1 when nothing is left of it. */
  termAt(text: string, start: number, end: number): number {
    const word = this.#vocabulary.numberAt(text, start, end)
    const known = word < this.#termOfWord.length ? (this.#termOfWord[word] as number) : 0
    return (known > 0 ? known : this.#meet(word)) - 2
  }

  #meet(word: number): number {
    const { term, form } = this.#vocabulary.word(word)
    let stored = 1
    if (term !== '') {
      const number = this.#termNumbers.get(term) ?? this.#termNumbers.size
      this.#termNumbers.set(term, number)
      if (form !== term) this.#forms.set(form, number)
      stored = number + 2
    }
    if (word >= this.#termOfWord.length) {
      const grown = new Uint32Array(Math.max(this.#termOfWord.length * 2, word + 1))
      grown.set(this.#termOfWord)
      this.#termOfWord = grown
    }
    this.#termOfWord[word] = stored
    return stored
  }
}
