/** Numbers met numbers from 0 in the order in which they are met first. */
export class LocalNumbers {
  readonly #met: number[] = []
  /** By number: its local number and one, 0 while it is not met. */
  #locals: Uint32Array<ArrayBuffer>

  /** @param expected numbers will mostly be less */
  constructor(expected: number) {
    this.#locals = new Uint32Array(Math.max(expected, 256))
  }

  /** The numbers met, by their local numbers. */
  get met(): readonly number[] {
    return this.#met
  }

  localOf(number: number): number {
    const known = number < this.#locals.length ? (this.#locals[number] as number) : 0
    return (known > 0 ? known : this.#meet(number)) - 1
  }

  #meet(number: number): number {
    if (number >= this.#locals.length) {
      const grown = new Uint32Array(Math.max(this.#locals.length * 2, number + 1))
      grown.set(this.#locals)
      this.#locals = grown
    }
    return (this.#locals[number] = this.#met.push(number))
  }
}
