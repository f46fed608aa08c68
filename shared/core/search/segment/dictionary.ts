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

  constructor(parts: DictionaryParts) {
    this.#parts = parts
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

  /** The fields a term occurs in, ascending. */
  fieldsOf(term: number): TermField[] {
    const cursor = this.entriesFrom(term)
    cursor.next()
    return Array.from(cursor.documentCounts, (documentCount, field) => ({
      field,
      documentCount,
      start: cursor.starts[field] as number,
      positionStart: cursor.positionStarts[field] as number,
      end: cursor.ends[field] as number,
    })).filter(({ documentCount }) => documentCount > 0)
  }
}
