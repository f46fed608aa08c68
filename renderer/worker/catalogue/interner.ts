/** Numbers texts in the order in which they are met, so that counting is an addition to an array. */
export class Interner {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  get size(): number {
    return this.#texts.length
  }

  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const added = this.#texts.length
    this.#numbers.set(text, added)
    this.#texts.push(text)
    return added
  }

  /** The number of a text that was met; undefined otherwise. */
  find(text: string): number | undefined {
    return this.#numbers.get(text)
  }

  text(number: number): string {
    return this.#texts[number] ?? ''
  }
}
