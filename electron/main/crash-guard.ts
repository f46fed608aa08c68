const WINDOW_MS = 60_000
const LIMIT = 3

/** Tells a window that died once from one that dies again and again. */
export class CrashGuard {
  readonly #now: () => number
  #crashesMs: number[] = []

  constructor(now: () => number) {
    this.#now = now
  }

  /** Counts a crash; answers whether it was the third within a minute, so that a reload would only crash again. */
  isLoop(): boolean {
    const nowMs = this.#now()
    this.#crashesMs = [...this.#crashesMs.filter((crashMs) => nowMs - crashMs < WINDOW_MS), nowMs]
    return this.#crashesMs.length >= LIMIT
  }

  forget(): void {
    this.#crashesMs = []
  }
}
