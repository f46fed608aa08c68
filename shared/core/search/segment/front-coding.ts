import { ByteWriter } from './byte-writer.ts'
import { WordBuffer } from './word-buffer.ts'

/** Words share a block; a block can be entered without reading what stands before it. */
export const WORDS_A_BLOCK = 16

/** A number this high in half a byte says that the rest of it follows. */
const MORE = 15

/** Words in the order of their UTF-16 code units, packed; `offsets` tells where each block begins. */
export interface PackedWords {
  readonly count: number
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly offsets: Uint32Array<ArrayBuffer>
}

/**
 * Packs words: a byte with the number of code units shared with the one before (high half) and of the bytes that follow
 * (low half), then these, with the units that are not shared.
 */
export class WordPacker {
  #count = 0
  readonly #previous = new WordBuffer()
  readonly #bytes = new ByteWriter()
  readonly #rest = new ByteWriter()
  readonly #offsets: number[] = []

  /** Adds the next word, not less than the one before. */
  add(word: WordBuffer): void {
    const [previous, bytes] = [this.#previous, this.#bytes]
    if (this.#count % WORDS_A_BLOCK === 0) {
      this.#offsets.push(bytes.length)
      previous.length = 0
    }
    const shared = previous.sharedWith(word)
    const rest = this.#rest
    rest.length = 0
    for (let i = shared; i < word.length; i++) rest.integer(word.units[i] as number)
    bytes.byte((Math.min(shared, MORE) << 4) | Math.min(rest.length, MORE))
    if (shared >= MORE) bytes.integer(shared - MORE)
    if (rest.length >= MORE) bytes.integer(rest.length - MORE)
    bytes.append(rest.written(), 0, rest.length)
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
  /** Shared by all look-ups. */
  readonly #cursor: WordCursor

  constructor(packed: PackedWords) {
    this.#packed = packed
    this.#cursor = new WordCursor(packed)
  }

  get count(): number {
    return this.#packed.count
  }

  /** The number of a word, or -1. Logarithmic. */
  find(word: string): number {
    const cursor = this.#cursor
    return this.#moveTo(word, cursor) && cursor.word.compareText(word) === 0 ? cursor.number : -1
  }

  /** The word of a number. */
  at(number: number): string {
    return this.read(number).text()
  }

  /** The same in a buffer that the next look-up overwrites. */
  read(number: number): WordBuffer {
    const cursor = this.#cursor
    const block = Math.floor(number / WORDS_A_BLOCK)
    // numbers mostly come in ascending order: go on where the last look-up stopped
    if (cursor.number > number || cursor.number < block * WORDS_A_BLOCK) cursor.moveBefore(block)
    while (cursor.number < number && cursor.next());
    return cursor.word
  }

  /** A cursor at the first word that is not less than the given one; null when there is none. Logarithmic. */
  seek(word: string): WordCursor | null {
    const cursor = new WordCursor(this.#packed)
    return this.#moveTo(word, cursor) ? cursor : null
  }

  /** A cursor before the first word. */
  walk(): WordCursor {
    return new WordCursor(this.#packed)
  }

  /** Moves a cursor to the first word that is not less than the given one; false when there is none. */
  #moveTo(word: string, cursor: WordCursor): boolean {
    let low = 0
    let high = this.#packed.offsets.length
    while (low < high) {
      const middle = (low + high) >>> 1
      cursor.moveBefore(middle)
      if (cursor.next() && cursor.word.compareText(word) < 0) low = middle + 1
      else high = middle
    }
    cursor.moveBefore(Math.max(low - 1, 0))
    while (cursor.next()) if (cursor.word.compareText(word) >= 0) return true
    return false
  }
}

/** Walks packed words in order. After a move the word stands in `word`. */
export class WordCursor {
  /** Of the word at hand; -1 before the first. */
  number = -1
  /** How many units the word at hand has in common with the one where the cursor was before. */
  shared = 0
  readonly word = new WordBuffer()
  readonly #packed: PackedWords
  readonly #bytes: Uint8Array
  #at = 0
  /** Units of `word` that are those of the last word met, also when it was not read. */
  #known = 0

  constructor(packed: PackedWords) {
    this.#packed = packed
    this.#bytes = packed.bytes
  }

  /** Moves before the first word of a block. */
  moveBefore(block: number): void {
    this.number = block * WORDS_A_BLOCK - 1
    this.#at = this.#packed.offsets[block] ?? this.#bytes.length
    this.#known = 0
  }

  /** Moves to the next word; false at the end. */
  next(): boolean {
    return this.nextBeyond(Infinity)
  }

  /**
   * Moves to the next word that does not begin with the first `depth` units of the one at hand; false at the end.
   * Those passed over are not read.
   */
  nextBeyond(depth: number): boolean {
    const bytes = this.#bytes
    const { count } = this.#packed
    let at = this.#at
    for (let number = this.number + 1; number < count; number++) {
      if (number % WORDS_A_BLOCK === 0 && depth <= this.#known) {
        const block = this.#lastAlike(number / WORDS_A_BLOCK, depth)
        number = block * WORDS_A_BLOCK
        at = this.#packed.offsets[block] as number
      }
      const header = bytes[at++] as number
      let shared = header >>> 4
      let rest = header & MORE
      if (shared === MORE || rest === MORE) {
        this.#at = at
        if (shared === MORE) shared += this.#integer()
        if (rest === MORE) rest += this.#integer()
        at = this.#at
      }
      if (shared < depth) {
        this.#read(at, at + rest, shared)
        if (this.shared < depth) {
          this.#at = at + rest
          this.number = number
          return true
        }
      } else if (this.#known > depth) this.#known = depth
      at += rest
    }
    this.#at = at
    this.number = count - 1
    return false
  }

  /**
   * The last block from one on up to which all words begin with the first `depth` units of the last word met: found by
   * first words, in steps that double and then halve.
   */
  #lastAlike(block: number, depth: number): number {
    let last = block
    let step = 1
    for (; this.#isAlike(last + step, depth); step *= 2) last += step
    for (; step > 1; step /= 2) if (this.#isAlike(last + step / 2, depth)) last += step / 2
    return last
  }

  /** Whether the first word of a block begins with the first `depth` units of the last word met. */
  #isAlike(block: number, depth: number): boolean {
    const bytes = this.#bytes
    const start = this.#packed.offsets[block]
    if (start === undefined) return false
    const { units } = this.word
    // nothing is shared there, and what is not one byte a unit is not worth the trouble
    const header = bytes[start] as number
    if (header >= MORE || header < depth) return false
    for (let i = 0; i < depth; i++) if (bytes[start + 1 + i] !== units[i]) return false
    return true
  }

  /** Reads the units in some bytes; at the start of a block, where none is shared, compares them with those known. */
  #read(start: number, end: number, shared: number): void {
    const { word } = this
    const bytes = this.#bytes
    const known = this.#known
    word.resize(shared + end - start)
    const { units } = word
    let alike = shared
    let length = shared
    for (let at = start; at < end; length++) {
      let unit = bytes[at++] as number
      if (unit > 0x7f) {
        unit &= 0x7f
        for (let shift = 7; ; shift += 7) {
          const byte = bytes[at++] as number
          unit |= (byte & 0x7f) << shift
          if (byte <= 0x7f) break
        }
      }
      if (alike === length && length < known && units[length] === unit) alike++
      units[length] = unit
    }
    word.length = length
    this.shared = alike
    this.#known = length
  }

  #integer(): number {
    const bytes = this.#bytes
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.#at++] as number
      value |= (byte & 0x7f) << shift
      if (byte <= 0x7f) return value
    }
  }
}
