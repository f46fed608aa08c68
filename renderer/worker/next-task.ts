/** Resolves in a task of its own, so that messages that wait (a search, a cancel) are served in between. */
export async function nextTask(): Promise<void> {
  await scheduler.postTask(() => undefined)
}

/** Lets other tasks run whenever the time since the last pause is used up. */
export class Breather {
  readonly #sliceMs: number
  #sinceMs = performance.now()

  constructor(sliceMs: number) {
    this.#sliceMs = sliceMs
  }

  async pause(): Promise<void> {
    if (performance.now() - this.#sinceMs < this.#sliceMs) return
    await nextTask()
    this.#sinceMs = performance.now()
  }
}
