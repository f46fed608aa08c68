/** Which tokens of a text are inside some alignment already. */
export class Coverage {
  readonly #isCovered: Uint8Array

  constructor(tokenCount: number) {
    this.#isCovered = new Uint8Array(tokenCount)
  }

  add(from: number, to: number): void {
    this.#isCovered.fill(1, from, to)
  }

  /** Covered share (0–1) of the tokens from `from` to `to` (half-open, not empty). */
  share(from: number, to: number): number {
    let covered = 0
    for (let i = from; i < to; i++) covered += this.#isCovered[i] ?? 0
    return covered / (to - from)
  }
}
