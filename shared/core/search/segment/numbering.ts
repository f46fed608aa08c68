import { NumberList } from './number-list.ts'

/** Numbers keys (small integers) from 0 in the order in which they are met, until it is cleared. */
export class Numbering {
  /** By number. */
  readonly keys = new NumberList()
  /** By key the number and 1; 0 for keys not met. */
  #numbers = new Uint32Array(1024)

  numberOf(key: number): number {
    const known = key < this.#numbers.length ? (this.#numbers[key] as number) : 0
    if (known > 0) return known - 1
    if (key >= this.#numbers.length) this.#grow(key)
    this.keys.push(key)
    this.#numbers[key] = this.keys.length
    return this.keys.length - 1
  }

  /** Linear in the keys met. */
  clear(): void {
    for (let i = 0; i < this.keys.length; i++) this.#numbers[this.keys.values[i] as number] = 0
    this.keys.length = 0
  }

  #grow(key: number): void {
    const grown = new Uint32Array(Math.max(this.#numbers.length * 2, key + 1))
    grown.set(this.#numbers)
    this.#numbers = grown
  }
}
