/** A fixed set of small integers, one bit each. */
export class BitSet {
  readonly size: number
  readonly words: Uint32Array<ArrayBuffer>

  constructor(size: number, words = new Uint32Array((size + 31) >>> 5)) {
    this.size = size
    this.words = words
  }

  /** All integers below `size`. */
  static full(size: number): BitSet {
    const set = new BitSet(size)
    set.words.fill(0xffffffff)
    if ((size & 31) !== 0) set.words[set.words.length - 1] = (1 << (size & 31)) - 1
    return set
  }

  has(value: number): boolean {
    return (((this.words[value >>> 5] ?? 0) >>> (value & 31)) & 1) === 1
  }

  add(value: number): void {
    this.words[value >>> 5] = (this.words[value >>> 5] ?? 0) | (1 << (value & 31))
  }

  delete(value: number): void {
    this.words[value >>> 5] = (this.words[value >>> 5] ?? 0) & ~(1 << (value & 31))
  }

  copy(): BitSet {
    return new BitSet(this.size, this.words.slice())
  }

  intersect(other: BitSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] ?? 0) & (other.words[i] ?? 0)
  }

  unite(other: BitSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] ?? 0) | (other.words[i] ?? 0)
  }

  subtract(other: BitSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] ?? 0) & ~(other.words[i] ?? 0)
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0)
  }

  get count(): number {
    let count = 0
    for (const word of this.words) count += popCount(word)
    return count
  }

  /** Calls back with every member, ascending. */
  forEach(visit: (value: number) => void): void {
    for (let i = 0; i < this.words.length; i++) {
      for (let word = this.words[i] ?? 0; word !== 0; word &= word - 1) {
        visit(i * 32 + 31 - Math.clz32(word & -word))
      }
    }
  }
}

/** How many bits of a word are set. */
export function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
