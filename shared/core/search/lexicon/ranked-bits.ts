import { popCount, type BitSet } from '../segment/bit-set.ts'

/** A set of small integers that knows how many members come before each. */
export class RankedBits {
  readonly #words: Uint32Array
  /** By word of bits, members in the words before. */
  readonly #ranks: Uint32Array

  constructor(bits: BitSet) {
    this.#words = bits.words
    this.#ranks = new Uint32Array(bits.words.length)
    let count = 0
    for (let i = 0; i < bits.words.length; i++) {
      this.#ranks[i] = count
      count += popCount(bits.words[i] as number)
    }
  }

  /** The rank of a member, from 0, or -1. */
  rankOf(value: number): number {
    const word = this.#words[value >>> 5] as number
    const bit = 1 << (value & 31)
    return (word & bit) === 0 ? -1 : (this.#ranks[value >>> 5] as number) + popCount(word & (bit - 1))
  }
}
