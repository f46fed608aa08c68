const WINDOW_MS = 60_000
const MOST_IN_WINDOW = 3

/** Counts restarts: a worker that dies again and again is left dead. */
export class Restarts {
  #timesMs: readonly number[] = []

  /** Whether one more restart is allowed now; counts it when it is. */
  take(nowMs: number): boolean {
    this.#timesMs = this.#timesMs.filter((timeMs) => nowMs - timeMs < WINDOW_MS)
    if (this.#timesMs.length >= MOST_IN_WINDOW) return false
    this.#timesMs = [...this.#timesMs, nowMs]
    return true
  }
}
