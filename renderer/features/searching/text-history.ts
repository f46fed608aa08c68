/** Typing goes on within so much time: it is taken back at once. */
const PAUSE_MS = 1_000
const MOST_STEPS = 200

/**
 * What a text field held before, whoever changed it: the field's own memory knows only what was typed into it. What is
 * typed in one go, up to the end of a word, is one step.
 */
export class TextHistory {
  #present: string
  readonly #before: string[] = []
  readonly #after: string[] = []
  #typedAtMs = -Infinity

  constructor(present: string) {
    this.#present = present
  }

  /** Takes notice of the text as it is now; `typedAtMs` when it was typed, null when something else changed it. */
  note(text: string, typedAtMs: number | null): void {
    if (text === this.#present) return
    const isSameGo =
      typedAtMs !== null && typedAtMs - this.#typedAtMs < PAUSE_MS && !beginsWord(this.#present, text)
    if (!isSameGo) {
      this.#before.push(this.#present)
      if (this.#before.length > MOST_STEPS) this.#before.shift()
    }
    this.#after.length = 0
    this.#present = text
    this.#typedAtMs = typedAtMs ?? -Infinity
  }

  /** Goes back a step; answers the text of then, or null where there is none before. */
  undo(): string | null {
    return this.#step(this.#before, this.#after)
  }

  /** Goes forward again after an undo. */
  redo(): string | null {
    return this.#step(this.#after, this.#before)
  }

  #step(from: string[], to: string[]): string | null {
    const text = from.pop()
    if (text === undefined) return null
    to.push(this.#present)
    this.#present = text
    this.#typedAtMs = -Infinity
    return text
  }
}

function beginsWord(before: string, after: string): boolean {
  return after.length > before.length && /\s$/u.test(before) && !/\s$/u.test(after)
}
