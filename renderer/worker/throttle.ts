/** Passes values on at most once an interval; of those in between only the last arrives, at its end. */
export class Throttle<Value> {
  readonly #intervalMs: () => number
  readonly #send: (value: Value) => void
  #waiting: { readonly value: Value } | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(intervalMs: () => number, send: (value: Value) => void) {
    this.#intervalMs = intervalMs
    this.#send = send
  }

  push(value: Value): void {
    this.#waiting = { value }
    if (this.#timer === null) this.#release()
  }

  /** Sends what waits, at once, and ends the interval. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting !== null) this.#send(waiting.value)
  }

  #release(): void {
    this.#timer = null
    const waiting = this.#waiting
    if (waiting === null) return
    this.#waiting = null
    this.#timer = setTimeout(() => this.#release(), this.#intervalMs())
    this.#send(waiting.value)
  }
}
