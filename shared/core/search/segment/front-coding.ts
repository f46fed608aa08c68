import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { WordBuffer } from './word-buffer.ts'

/** Words share a block; a block can be entered without reading what stands before it. */
export const WORDS_A_BLOCK = 16

/** Words in the order of their UTF-16 code units, packed; `offsets` tells where each block begins. */
export interface PackedWords {
  readonly count: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly offsets: Uint32Array<ArrayBuffer>
}

/** Packs words: each as the number of code units it shares with the one before, and the units that follow. */
export class WordPacker {
  #count = 0
  readonly #previous = new WordBuffer()
  readonly #bytes = new ByteWriter()
  readonly #offsets: number[] = []

  /** Adds the next word, not less than the one before. */
  add(word: WordBuffer): void {
    const previous = this.#previous
    if (this.#count % WORDS_A_BLOCK === 0) {
      this.#offsets.push(this.#bytes.length)
      previous.length = 0
    }
    const shared = previous.sharedWith(word)
    this.#bytes.integer(shared)
    this.#bytes.integer(word.length - shared)
    for (let i = shared; i < word.length; i++) this.#bytes.integer(word.units[i] as number)
    previous.replace(word, shared)
    this.#count++
  }

  finish(): PackedWords {
    return { count: this.#count, bytes: this.#bytes.written(), offsets: Uint32Array.from(this.#offsets) }
  }
}

/** Reads packed words in place. They are numbered from 0. */
export class WordList {
  readonly #packed: PackedWords
  /** Shared by all look-ups by number. */
  readonly #cursor: WordCursor

  constructor(packed: PackedWords) {
    this.#packed = packed
    this.#cursor = new WordCursor(packed, 0)
  }

  get count(): number {
    return this.#packed.count
  }

  /** The number of a word, or -1. Logarithmic. */
  find(word: string): number {
    const cursor = this.seek(word)
    return cursor.next() && cursor.word.text() === word ? cursor.number : -1
  }

  /** The word of a number. */
  at(number: number): string {
    const cursor = this.#cursor
    const block = Math.floor(number / WORDS_A_BLOCK)
    // numbers mostly come in ascending order: go on where the last look-up stopped
    if (cursor.number > number || cursor.number < block * WORDS_A_BLOCK) cursor.moveBefore(block)
    while (cursor.number < number && cursor.next());
    return cursor.word.text()
  }

  /** A cursor before the first word that is not less than the given one. */
  seek(word: string): WordCursor {
    let low = 0
    let high = this.#packed.offsets.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#firstOfBlock(middle) < word) low = middle + 1
      else high = middle
    }
    const cursor = new WordCursor(this.#packed, Math.max(low - 1, 0))
    cursor.skipBelow(word)
    return cursor
  }

  /** A cursor before the first word. */
  walk(): WordCursor {
    return new WordCursor(this.#packed, 0)
  }

  #firstOfBlock(block: number): string {
    const cursor = new WordCursor(this.#packed, block)
    return cursor.next() ? cursor.word.text() : ''
  }
}

/**
 * Walks packed words in order. After `next()` the word stands in `word`, and `shared` tells how many units it has
 * in common with the one before (0 at the start of a block, where that is unknown).
 */
export class WordCursor {
  number: number
  shared = 0
  readonly word = new WordBuffer()
  readonly #reader: ByteReader
  readonly #count: number
  readonly #packed: PackedWords
  #isPeeked = false

  constructor(packed: PackedWords, block: number) {
    this.number = block * WORDS_A_BLOCK - 1
    this.#count = packed.count
    this.#packed = packed
    this.#reader = new ByteReader(packed.bytes)
    this.moveBefore(block)
  }

  /** Moves before the first word of a block. */
  moveBefore(block: number): void {
    const { bytes, offsets } = this.#packed
    this.number = block * WORDS_A_BLOCK - 1
    this.#reader.at = offsets[block] ?? bytes.length
    this.#isPeeked = false
  }

  /** Moves to the next word; false at the end. */
  next(): boolean {
    if (this.#isPeeked) {
      this.#isPeeked = false
      return true
    }
    if (this.number + 1 >= this.#count) return false
    this.number++
    const reader = this.#reader
    const { word } = this
    this.shared = reader.integer()
    word.resize(this.shared + reader.integer())
    for (let i = this.shared; i < word.length; i++) word.units[i] = reader.integer()
    return true
  }

  /** Moves so that the next `next()` gives the first word not less than the given one. */
  skipBelow(least: string): void {
    while (this.next()) {
      if (this.word.text() < least) continue
      this.#isPeeked = true
      return
    }
  }
}
