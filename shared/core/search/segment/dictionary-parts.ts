import type { PackedWords } from './front-coding.ts'

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
