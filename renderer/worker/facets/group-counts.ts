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

  /** Those of some values that are counted most often, in no order; more than asked for where the last of them are equal. */
  most(limit: number, isWanted: (value: number) => boolean): number[] {
    const counted: number[] = []
    this.#counts.forEach((count, value) => {
      if (count > 0 && isWanted(value)) counted.push(value)
    })
    const sorted = Uint32Array.from(counted, (value) => this.of(value)).sort()
    const least = sorted.at(-limit) ?? 1
    return counted.filter((value) => this.of(value) >= least)
  }
}
