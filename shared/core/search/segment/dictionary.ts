import { ByteReader } from './byte-reader.ts'
import { EntryCursor } from './entry-cursor.ts'
import { TERMS_A_BLOCK, type DictionaryParts } from './dictionary-writer.ts'

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
  readonly #parts: DictionaryParts

  constructor(parts: DictionaryParts) {
    this.#parts = parts
  }

  get termCount(): number {
    return this.#parts.termCount
  }

  /** The number of a term, or -1. Logarithmic. */
  find(term: string): number {
    const cursor = this.seek(term)
    return cursor.next() && cursor.term() === term ? cursor.ordinal : -1
  }

  /** A cursor before the first term that is not less than the given one. */
  seek(term: string): TermCursor {
    let low = 0
    let high = this.#parts.termOffsets.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#firstOfBlock(middle) <= term) low = middle + 1
      else high = middle
    }
    const cursor = this.cursorAt(Math.max(low - 1, 0) * TERMS_A_BLOCK)
    cursor.skipBelow(term)
    return cursor
  }

  /** A cursor before the first term of the block that holds the given ordinal. */
  cursorAt(ordinal: number): TermCursor {
    return new TermCursor(this.#parts, Math.floor(ordinal / TERMS_A_BLOCK))
  }

  /** A cursor before the entry of the given ordinal. */
  entriesFrom(ordinal: number): EntryCursor {
    return new EntryCursor(this.#parts, ordinal)
  }

  /** The fields a term occurs in, ascending. */
  fieldsOf(ordinal: number): TermField[] {
    const cursor = this.entriesFrom(ordinal)
    cursor.next()
    return Array.from(cursor.documentCounts, (documentCount, field) => ({
      field,
      documentCount,
      start: cursor.starts[field] as number,
      positionStart: cursor.positionStarts[field] as number,
      end: cursor.ends[field] as number,
    })).filter(({ documentCount }) => documentCount > 0)
  }

  #firstOfBlock(block: number): string {
    const cursor = new TermCursor(this.#parts, block)
    return cursor.next() ? cursor.term() : ''
  }
}

/**
 * Walks the terms of a dictionary in order. After `next()` the term stands in `units[0..length)`, and `shared`
 * tells how many units it has in common with the term before (0 at the start of a block, where that is unknown).
 */
export class TermCursor {
  ordinal: number
  length = 0
  shared = 0
  units = new Uint16Array(64)
  readonly #reader: ByteReader
  readonly #parts: DictionaryParts
  #isPeeked = false

  constructor(parts: DictionaryParts, block: number) {
    this.#parts = parts
    this.ordinal = block * TERMS_A_BLOCK - 1
    this.#reader = new ByteReader(parts.terms)
    this.#reader.at = parts.termOffsets[block] ?? parts.terms.length
  }

  /** Moves to the next term; false at the end. */
  next(): boolean {
    if (this.#isPeeked) {
      this.#isPeeked = false
      return true
    }
    if (this.ordinal + 1 >= this.#parts.termCount) return false
    this.ordinal++
    const reader = this.#reader
    this.shared = reader.integer()
    this.length = this.shared + reader.integer()
    if (this.length > this.units.length) this.#grow()
    for (let i = this.shared; i < this.length; i++) this.units[i] = reader.integer()
    return true
  }

  /** The current term as a string. */
  term(): string {
    return String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[])
  }

  /** Moves so that the next `next()` gives the first term not less than the given one. */
  skipBelow(term: string): void {
    while (this.next()) {
      if (this.term() < term) continue
      this.#isPeeked = true
      return
    }
  }

  #grow(): void {
    const units = new Uint16Array(this.length * 2)
    units.set(this.units)
    this.units = units
  }
}
