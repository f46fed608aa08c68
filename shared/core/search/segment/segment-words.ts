import { SortedNames } from '../analysis/sorted-names.ts'
import type { Stemmer } from '../analysis/stemmers.ts'
import type { WordMemory } from '../analysis/word-memory.ts'
import { WordTable } from '../analysis/word-table.ts'
import { NumberList } from './number-list.ts'

/** Of a word of which nothing is left. */
export const NO_TERM = 0xffffffff

/** The words of one language: a table of what stands in the texts, and the term of each. */
interface LanguageWords {
  readonly table: WordTable
  readonly terms: NumberList
}

/**
 * Numbers the terms of the documents of one segment, and gathers the forms that differ from them. Words are numbered
 * anew for each segment, so that the tables met at every token are small enough for the processor's cache.
 */
export class SegmentWords {
  readonly terms = new SortedNames()
  readonly forms = new SortedNames()
  /** By number of the form: the number of its term, or of several where languages differ. */
  readonly termsOfForms: number[][] = []
  /** The bits of the stemmers used. */
  languages = 0
  readonly #memory: WordMemory
  readonly #byStemmer = new Map<Stemmer | null, LanguageWords>()

  constructor(memory: WordMemory) {
    this.#memory = memory
  }

  /** What numbers the terms of texts of one language: from the span of a token to a term, or to `NO_TERM`. */
  reader(stemmer: Stemmer | null): (text: string, start: number, end: number) => number {
    let words = this.#byStemmer.get(stemmer)
    if (words === undefined) {
      words = { table: new WordTable(), terms: new NumberList() }
      this.#byStemmer.set(stemmer, words)
      this.languages |= stemmer?.bit ?? 0
    }
    const { table, terms } = words
    return (text, start, end) => {
      const word = table.numberOf(text, start, end)
      if (word === terms.length) terms.push(this.#learn(text.slice(start, end), stemmer))
      return terms.values[word] as number
    }
  }

  #learn(raw: string, stemmer: Stemmer | null): number {
    const { term, form } = this.#memory.wordOf(raw, stemmer)
    if (term === '') return NO_TERM
    const number = this.terms.numberOf(term)
    if (term !== form) {
      const terms = (this.termsOfForms[this.forms.numberOf(form)] ??= [])
      if (!terms.includes(number)) terms.push(number)
    }
    return number
  }
}
