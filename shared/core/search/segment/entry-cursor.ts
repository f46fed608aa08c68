import { SEARCH_FIELDS } from '../../query/index.ts'
import { ByteReader } from './byte-reader.ts'
import type { DictionaryParts } from './dictionary-parts.ts'
import { WORDS_A_BLOCK } from './front-coding.ts'

type EntryParts = Pick<DictionaryParts, 'entries' | 'entryOffsets' | 'postingOffsets'>

/**
 * Walks the entries of a dictionary in order. After `next()` the postings of the term in a field stand at
 * `starts[field]`, its positions at `positionStarts[field]` to `ends[field]`; `documentCounts[field]` is 0 where it
 * does not occur.
 */
export class EntryCursor {
  readonly documentCounts = new Uint32Array(SEARCH_FIELDS.length)
  readonly starts = new Uint32Array(SEARCH_FIELDS.length)
  readonly positionStarts = new Uint32Array(SEARCH_FIELDS.length)
  readonly ends = new Uint32Array(SEARCH_FIELDS.length)
  readonly #reader: ByteReader
  readonly #parts: EntryParts
  #offset = 0
  /** The term whose entry comes next. */
  #term = 0

  constructor(parts: EntryParts, term: number) {
    this.#parts = parts
    this.#reader = new ByteReader(parts.entries)
    this.moveBefore(term)
  }

  /** Moves so that the next `next()` reads the entry of a term. */
  moveBefore(term: number): void {
    // terms mostly come in ascending order: go on from where the last look-up stopped
    if (term < this.#term || term >= this.#term + WORDS_A_BLOCK) {
      const block = Math.floor(term / WORDS_A_BLOCK)
      this.#reader.at = this.#parts.entryOffsets[block] ?? 0
      this.#offset = this.#parts.postingOffsets[block] ?? 0
      this.#term = block * WORDS_A_BLOCK
    }
    while (this.#term < term) this.#skip()
  }

  /** Passes over the next entry. */
  #skip(): void {
    this.#term++
    const reader = this.#reader
    for (let mask = reader.integer(); mask !== 0; mask &= mask - 1) {
      reader.integer()
      this.#offset += reader.integer()
      this.#offset += reader.integer()
    }
  }

  /** Reads the next entry; the caller knows how many there are. */
  next(): void {
    this.#term++
    const mask = this.#reader.integer()
    for (let field = 0; field < SEARCH_FIELDS.length; field++) {
      const isThere = ((mask >>> field) & 1) === 1
      this.documentCounts[field] = isThere ? this.#reader.integer() : 0
      this.starts[field] = this.#offset
      if (isThere) this.#offset += this.#reader.integer()
      this.positionStarts[field] = this.#offset
      if (isThere) this.#offset += this.#reader.integer()
      this.ends[field] = this.#offset
    }
  }
}
