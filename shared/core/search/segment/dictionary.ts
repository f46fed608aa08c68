import { EntryCursor } from './entry-cursor.ts'
import { WordList, type PackedWords } from './front-coding.ts'

/** The parts of a dictionary as they are stored. */
export interface DictionaryParts {
  readonly terms: PackedWords
  /** For each term a mask of fields, and for each of these the number of documents, bytes of postings, of positions. */
  readonly entries: Uint8Array<ArrayBuffer>
  /** By block of terms: where its entries begin, and where the postings of its first term. */
  readonly entryOffsets: Uint32Array<ArrayBuffer>
  readonly postingOffsets: Uint32Array<ArrayBuffer>
  /** Folded words that occur and differ from their term, and the number of each one's term. */
  readonly forms: PackedWords
  readonly formTerms: Uint32Array<ArrayBuffer>
}

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
