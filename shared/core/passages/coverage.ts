/** Which tokens of a text are inside some alignment already. */
export class Coverage {
  readonly #isCovered: Uint8Array

  constructor(tokenCount: number) {
    this.#isCovered = new Uint8Array(tokenCount)
  }

  add(from: number, to: number): void {
    this.#isCovered.fill(1, from, to)
  }

  /** Number of tokens from `from` to `to` (half-open) that are not covered. */
  countNew(from: number, to: number): number {
    let count = to - from
    for (let i = from; i < to; i++) count -= this.#isCovered[i] ?? 0
    return count
  }
}
