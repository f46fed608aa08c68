import { ByteReader } from './byte-reader.ts'
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

  /** The fields a term occurs in, ascending. */
  fieldsOf(ordinal: number): TermField[] {
    const block = Math.floor(ordinal / TERMS_A_BLOCK)
    const { entries, entryOffsets, postingOffsets } = this.#parts
    const reader = new ByteReader(entries)
    reader.at = entryOffsets[block] ?? 0
    let start = postingOffsets[block] ?? 0
    for (let rest = ordinal % TERMS_A_BLOCK; rest > 0; rest--) {
      for (let mask = reader.integer(); mask > 0; mask &= mask - 1) {
        reader.integer()
        start += reader.integer()
        start += reader.integer()
      }
    }
    const fields: TermField[] = []
    const mask = reader.integer()
    for (let field = 0; mask >>> field > 0; field++) {
      if (((mask >>> field) & 1) === 0) continue
      const documentCount = reader.integer()
      const positionStart = start + reader.integer()
      const end = positionStart + reader.integer()
      fields.push({ field, documentCount, start, positionStart, end })
      start = end
    }
    return fields
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
    let text = ''
    for (let i = 0; i < this.length; i++) text += String.fromCharCode(this.units[i] ?? 0)
    return text
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
