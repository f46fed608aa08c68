import type { Stemmer } from '../analysis/stemmers.ts'
import { NO_TERM, type FormOfTerm, type LanguageWords, type Vocabulary } from '../analysis/vocabulary.ts'
import { NumberList } from './number-list.ts'
import { Numbering } from './numbering.ts'

/** A rank and a rank below this are exact in one double. */
const MOST_RANKS = 2 ** 26

/** Numbers of the terms of one language's words in a segment. */
interface LanguageReader {
  readonly words: LanguageWords
  /** Words met. */
  readonly met: Numbering
  /** By number of a word that was met. */
  readonly terms: NumberList
}

/**
 * Numbers the terms of the documents of one segment from 0 as they are met, and gathers the forms that differ from
 * them. What the vocabulary knows is met again with a look into a table.
 */
export class SegmentWords {
  /** The bits of the stemmers used. */
  languages = 0
  readonly #vocabulary: Vocabulary
  readonly #readers = new Map<Stemmer | null, LanguageReader>()
  /** Of names in the vocabulary. */
  readonly #terms = new Numbering()
  /** Of forms in the vocabulary. */
  readonly #forms = new Numbering()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  get termCount(): number {
    return this.#terms.keys.length
  }

  /** What numbers the terms of texts of one language: from the span of a token to a term, or to `NO_TERM`. */
  reader(stemmer: Stemmer | null): (text: string, start: number, end: number) => number {
    this.languages |= stemmer?.bit ?? 0
    const vocabulary = this.#vocabulary
    const { words, met, terms } = this.#readerOf(stemmer)
    return (text, start, end) => {
      const word = met.numberOf(vocabulary.wordAt(words, text, start, end))
      if (word === terms.length) terms.push(this.#meet(words, met.keys.values[word] as number))
      return terms.values[word] as number
    }
  }

  /** Calls back with the terms in order of their names. */
  forEachTerm(visit: (name: string, term: number) => void): void {
    const { names } = this.#vocabulary
    const { ranks, byRank } = names.rank()
    const { keys } = this.#terms
    const sorted = Uint32Array.from(
      keys.values.subarray(0, keys.length),
      (key) => ranks[key] as number,
    ).sort()
    for (const rank of sorted) {
      const key = byRank[rank] as number
      visit(names.name(key), this.#terms.numberOf(key))
    }
  }

  /** Calls back with the forms that differ from their term, in order, one of several terms once for each of these. */
  forEachForm(visit: (name: string, term: number) => void): void {
    const { names, formsOfTerms } = this.#vocabulary
    const { ranks, byRank } = names.rank()
    const { keys } = this.#forms
    const sorted = Float64Array.from({ length: keys.length }, (_, number) => {
      const { form, term } = formsOfTerms[keys.values[number] as number] as FormOfTerm
      return (ranks[form] as number) * MOST_RANKS + (ranks[term] as number)
    }).sort()
    for (const key of sorted) {
      const form = byRank[Math.floor(key / MOST_RANKS)] as number
      visit(names.name(form), this.#terms.numberOf(byRank[key % MOST_RANKS] as number))
    }
  }

  /** Forgets the segment, to begin with the next. */
  clear(): void {
    this.languages = 0
    this.#terms.clear()
    this.#forms.clear()
    for (const { met, terms } of this.#readers.values()) {
      met.clear()
      terms.length = 0
    }
  }

  #readerOf(stemmer: Stemmer | null): LanguageReader {
    let reader = this.#readers.get(stemmer)
    if (reader === undefined) {
      reader = { words: this.#vocabulary.wordsOf(stemmer), met: new Numbering(), terms: new NumberList() }
      this.#readers.set(stemmer, reader)
    }
    return reader
  }

  #meet({ terms, forms }: LanguageWords, word: number): number {
    const name = terms[word] as number
    if (name === NO_TERM) return NO_TERM
    const form = forms[word] as number
    if (form >= 0) this.#forms.numberOf(form)
    return this.#terms.numberOf(name)
  }
}
