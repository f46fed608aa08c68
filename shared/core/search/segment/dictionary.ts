import type { DictionaryParts } from './dictionary-parts.ts'
import { EntryCursor } from './entry-cursor.ts'
import { WordList } from './front-coding.ts'

/** Where the postings of a term in one field lie; positions begin where postings end. */
export interface TermField {
  readonly field: number
  readonly documentCount: number
  readonly start: number
  readonly positionStart: number
  readonly end: number
}

/** Reads a dictionary in place. Terms are numbered from 0 in order of their UTF-16 code units. */
export class Dictionary {
  readonly terms: WordList
  readonly forms: WordList
  readonly #parts: DictionaryParts
  /** Shared by all look-ups: a query of thousands of terms would make as many. */
  readonly #entries: EntryCursor

  constructor(parts: DictionaryParts) {
    this.#parts = parts
    this.#entries = new EntryCursor(parts, 0)
    this.terms = new WordList(parts.terms)
    this.forms = new WordList(parts.forms)
  }

  /** The number of the term of a form. */
  termOfForm(form: number): number {
    return this.#parts.formTerms[form] as number
  }

  /** A cursor before the entry of a term. */
  entriesFrom(term: number): EntryCursor {
    return new EntryCursor(this.#parts, term)
  }

  /** A cursor at the entry of a term; the next look-up moves it. */
  entryOf(term: number): EntryCursor {
    this.#entries.moveBefore(term)
    this.#entries.next()
    return this.#entries
  }

  /** The fields a term occurs in, ascending. */
  fieldsOf(term: number): TermField[] {
    const entries = this.entryOf(term)
    const fields: TermField[] = []
    for (let field = 0; field < entries.documentCounts.length; field++) {
      const documentCount = entries.documentCounts[field] as number
      if (documentCount === 0) continue
      const start = entries.starts[field] as number
      const positionStart = entries.positionStarts[field] as number
      fields.push({ field, documentCount, start, positionStart, end: entries.ends[field] as number })
    }
    return fields
  }
}
