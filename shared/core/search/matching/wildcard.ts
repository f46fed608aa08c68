import { WordBuffer } from '../segment/word-buffer.ts'

/** A pattern whose stars stand for any letters, also none. */
export class Pattern {
  readonly text: string
  /** What stands before the first star. */
  readonly prefix: string
  /** What stands behind the last one. */
  readonly suffix: string
  /** What stands between stars, in order. */
  readonly #middles: readonly string[]

  /** @param text holds a star at least */
  constructor(text: string) {
    this.text = text
    const pieces = text.split('*')
    this.prefix = pieces[0] ?? ''
    this.suffix = pieces.at(-1) ?? ''
    this.#middles = pieces.slice(1, -1).filter((piece) => piece !== '')
  }

  /** Whether it asks for nothing but an ending. */
  get isEnding(): boolean {
    return this.prefix === '' && this.#middles.length === 0
  }

  /** Whether a word fits. Linear where there are two stars at most. */
  matches(word: WordBuffer): boolean {
    const end = word.length - this.suffix.length
    let at = this.prefix.length
    if (end < at || !word.holdsAt(0, this.prefix) || !word.holdsAt(end, this.suffix)) return false
    for (const piece of this.#middles) {
      while (at + piece.length <= end && !word.holdsAt(at, piece)) at++
      at += piece.length
      if (at > end) return false
    }
    return true
  }
}

const scratch = new WordBuffer()

/** Whether a word given as a string fits a pattern. */
export function matchesPattern(pattern: Pattern, word: string): boolean {
  scratch.setText(word)
  return pattern.matches(scratch)
}
