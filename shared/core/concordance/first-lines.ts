/**
 * Keeps the first `limit` of the lines that it is given, in an order, however many there are: memory for twice as
 * many. Adding takes the time of a comparison, and now and then of sorting.
 */
export class FirstLines<Line> {
  readonly #limit: number
  readonly #compare: (a: Line, b: Line) => number
  #lines: Line[] = []
  /** Where there are enough lines, the last of them: what comes behind it is not kept. */
  #last: Line | null = null

  /** @param limit at least 1 */
  constructor(limit: number, compare: (a: Line, b: Line) => number) {
    this.#limit = limit
    this.#compare = compare
  }

  add(line: Line): void {
    if (this.#last !== null && this.#compare(line, this.#last) >= 0) return
    this.#lines.push(line)
    if (this.#lines.length >= this.#limit * 2) this.#settle()
  }

  /** The first lines, in order. */
  take(): readonly Line[] {
    this.#settle()
    return this.#lines
  }

  #settle(): void {
    this.#lines.sort(this.#compare)
    if (this.#lines.length < this.#limit) return
    this.#lines.length = this.#limit
    this.#last = this.#lines.at(-1) ?? null
  }
}
