import { copyOf } from './copy-of.ts'
import { sortNumbersByName } from './sort-by-name.ts'

/** Numbers distinct names from 0, and knows the rank of each in their order (by UTF-16 code units). */
export class SortedNames {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  /** By rank the number, by number the rank; of the names there were when they were last ranked. */
  #byRank = new Uint32Array(0)
  #ranks = new Uint32Array(0)

  get count(): number {
    return this.#names.length
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const kept = copyOf(name)
    const number = this.#names.push(kept) - 1
    this.#numbers.set(kept, number)
    return number
  }

  name(number: number): string {
    return this.#names[number] as string
  }

  /** Ranks of all names by their numbers, and numbers by their ranks. Linear, and a sort of what is new. */
  rank(): { readonly ranks: Uint32Array; readonly byRank: Uint32Array } {
    const known = this.#byRank.length
    if (known < this.count) {
      const added = Uint32Array.from({ length: this.count - known }, (_, i) => known + i)
      sortNumbersByName(added, this.#names)
      this.#byRank = this.#mergeIntoOrder(added)
      this.#ranks = new Uint32Array(this.count)
      for (let rank = 0; rank < this.count; rank++) this.#ranks[this.#byRank[rank] as number] = rank
    }
    return { ranks: this.#ranks, byRank: this.#byRank }
  }

  /** Numbers in order, from those ranked before and others that are in order too. */
  #mergeIntoOrder(added: Uint32Array): Uint32Array<ArrayBuffer> {
    const old = this.#byRank
    const merged = new Uint32Array(old.length + added.length)
    let from = 0
    for (let i = 0; i < added.length; i++) {
      const number = added[i] as number
      const end = this.#countBelow(this.name(number), from)
      merged.set(old.subarray(from, end), from + i)
      merged[end + i] = number
      from = end
    }
    merged.set(old.subarray(from), from + added.length)
    return merged
  }

  /** How many ranked names come before a name, when the first `least` are known to. */
  #countBelow(name: string, least: number): number {
    let low = least
    let high = this.#byRank.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.name(this.#byRank[middle] as number) < name) low = middle + 1
      else high = middle
    }
    return low
  }
}
