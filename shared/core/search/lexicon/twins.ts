import type { WordList } from '../segment/front-coding.ts'

/** Fewer words are looked up one by one: a table costs a look-up for every word of the small list. */
const FEW = 64

/** Which words of a small list stand in a large one, too. */
export class Twins {
  readonly #large: WordList
  readonly #small: WordList
  /** By number in the small list the number in the large one, and the other way; null until many are asked for. */
  #table: { readonly inLarge: Int32Array; readonly inSmall: ReadonlyMap<number, number> } | null = null

  constructor(large: WordList, small: WordList) {
    this.#large = large
    this.#small = small
  }

  /** To be told before so many look-ups. */
  expect(count: number): void {
    if (this.#table !== null || count < FEW) return
    const inLarge = new Int32Array(this.#small.count)
    const inSmall = new Map<number, number>()
    for (let number = 0; number < inLarge.length; number++) {
      const twin = this.#large.find(this.#small.at(number))
      inLarge[number] = twin
      if (twin >= 0) inSmall.set(twin, number)
    }
    this.#table = { inLarge, inSmall }
  }

  /** The number in the large list of a word of the small one; -1 where it does not stand. */
  inLarge(small: number): number {
    if (this.#table !== null) return this.#table.inLarge[small] as number
    return this.#large.find(this.#small.at(small))
  }

  /** The number in the small list of a word of the large one; -1 where it does not stand. */
  inSmall(large: number): number {
    if (this.#table !== null) return this.#table.inSmall.get(large) ?? -1
    return this.#small.find(this.#large.at(large))
  }
}
