import { SortedNames } from './sorted-names.ts'
import type { Stemmer } from './stemmers.ts'
import { analyseWord } from './word.ts'
import { WordTable } from './word-table.ts'

/** Of a word of which nothing is left. */
export const NO_TERM = 0xffffffff

/** A form that differs from its term, and the term, by their numbers among the names. */
export interface FormOfTerm {
  readonly form: number
  readonly term: number
}

/** The words of one language as they stand in texts, and what the analysis made of each. */
export interface LanguageWords {
  readonly stemmer: Stemmer | null
  readonly table: WordTable
  /** By number of the word: the number of its term among the names, or `NO_TERM`. */
  readonly terms: number[]
  /** By number of the word: which form of which term it is; -1 where it is the term itself. */
  readonly forms: number[]
}

/**
 * What is known of words, kept from one build of a segment to the next: the analysis of a word costs a hundred
 * look-ups.
 */
export class Vocabulary {
  /** Terms and forms. */
  readonly names = new SortedNames()
  readonly formsOfTerms: FormOfTerm[] = []
  readonly #byStemmer = new Map<Stemmer | null, LanguageWords>()
  readonly #numbersOfForms = new Map<number, number[]>()
  #wordCount = 0

  get wordCount(): number {
    return this.#wordCount
  }

  wordsOf(stemmer: Stemmer | null): LanguageWords {
    let words = this.#byStemmer.get(stemmer)
    if (words === undefined) {
      words = { stemmer, table: new WordTable(), terms: [], forms: [] }
      this.#byStemmer.set(stemmer, words)
    }
    return words
  }

  /** The number of the word that stands in a text between two offsets; analyses it when it is new. */
  wordAt(words: LanguageWords, text: string, start: number, end: number): number {
    const word = words.table.numberOf(text, start, end)
    if (word === words.terms.length) this.#learn(words, text.slice(start, end))
    return word
  }

  #learn({ stemmer, terms, forms }: LanguageWords, raw: string): void {
    const { term, form } = analyseWord(raw, stemmer)
    this.#wordCount++
    if (term === '') {
      terms.push(NO_TERM)
      forms.push(-1)
      return
    }
    const number = this.names.numberOf(term)
    terms.push(number)
    forms.push(form === term ? -1 : this.#numberOfForm(this.names.numberOf(form), number))
  }

  #numberOfForm(form: number, term: number): number {
    let known = this.#numbersOfForms.get(form)
    if (known === undefined) this.#numbersOfForms.set(form, (known = []))
    let number = known.find((candidate) => this.formsOfTerms[candidate]?.term === term)
    if (number === undefined) {
      number = this.formsOfTerms.push({ form, term }) - 1
      known.push(number)
    }
    return number
  }
}
