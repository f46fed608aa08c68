/** Numbers the terms of one build from 0, so that small builds do not pay for a large vocabulary. */
export class LocalTerms {
  /** By number in the vocabulary: the local number and one, 0 while there is none. */
  #localNumbers = new Uint32Array(4_096)
  readonly #terms: number[] = []

  numberOf(term: number): number {
    if (term >= this.#localNumbers.length) {
      const grown = new Uint32Array(Math.max(this.#localNumbers.length * 2, term + 1))
      grown.set(this.#localNumbers)
      this.#localNumbers = grown
    }
    const local = this.#localNumbers[term] as number
    if (local > 0) return local - 1
    this.#localNumbers[term] = this.#terms.push(term)
    return this.#terms.length - 1
  }

  /** The terms by their local numbers. */
  names(vocabularyTerms: readonly string[]): string[] {
    return this.#terms.map((term) => vocabularyTerms[term] as string)
  }
}
