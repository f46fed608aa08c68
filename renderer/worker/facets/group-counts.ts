/** Groups of articles counted by a value: a value that several articles of one group have counts once. */
export class GroupCounts {
  readonly #counts: Uint32Array
  /** For each value the group that was counted last. */
  readonly #latest: Uint32Array
  #group = 0

  constructor(size: number) {
    this.#counts = new Uint32Array(size)
    this.#latest = new Uint32Array(size)
  }

  begin(): void {
    this.#group++
  }

  readonly add = (value: number): void => {
    if (this.#latest[value] === this.#group) return
    this.#latest[value] = this.#group
    this.#counts[value] = (this.#counts[value] ?? 0) + 1
  }

  of(value: number): number {
    return this.#counts[value] ?? 0
  }

  /** The values that are counted most often, in no order; more than asked for where the last of them are equal. */
  most(limit: number): number[] {
    const sorted = this.#counts.filter((count) => count > 0).sort()
    const least = sorted.at(-limit) ?? 1
    const values: number[] = []
    this.#counts.forEach((count, value) => {
      if (count >= least) values.push(value)
    })
    return values
  }
}
