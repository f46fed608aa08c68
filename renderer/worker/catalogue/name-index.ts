import { foldName, wordsOfName } from '@shared/core/text/index.ts'
import type { ChoiceValue } from '@shared/model/query.ts'

/** A name as another is compared with it: without case, accents and the width of its blanks. */
export function comparableName(name: string): string {
  return foldName(name).replace(/\s+/gu, ' ').trim()
}

/** Names and what each stands for, in numbers. One name may stand for several, one number have several names. */
export class NameIndex {
  readonly #byName = new Map<string, Set<number>>()
  /** Words of names that were asked about, so that the next key press need not part them again. */
  readonly #words = new Map<string, readonly string[]>()

  add(name: string, number: number): void {
    const key = comparableName(name)
    const known = this.#byName.get(key)
    if (known === undefined) this.#byName.set(key, new Set([number]))
    else known.add(number)
  }

  remove(name: string, number: number): void {
    const key = comparableName(name)
    const known = this.#byName.get(key)
    known?.delete(number)
    if (known?.size === 0) {
      this.#byName.delete(key)
      this.#words.delete(key)
    }
  }

  /** What has this very name. */
  named(name: string): ReadonlySet<number> {
    return this.#byName.get(comparableName(name)) ?? new Set()
  }

  /** What has a name with every word of what was typed. Linear in the names. */
  withWords(typed: string): Set<number> {
    const wanted = wordsOfName(foldName(typed))
    const found = new Set<number>()
    if (wanted.length === 0) return found
    for (const [name, numbers] of this.#byName) {
      const words = this.#wordsOf(name)
      if (wanted.every((word) => words.includes(word))) for (const number of numbers) found.add(number)
    }
    return found
  }

  /** What a typed value means: in quotes the whole name, where something has it; otherwise any name with its words. */
  find({ value, isExact }: ChoiceValue): ReadonlySet<number> {
    const named = isExact ? this.named(value) : null
    return named !== null && named.size > 0 ? named : this.withWords(value)
  }

  #wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name)
    if (words === undefined) {
      words = wordsOfName(name)
      this.#words.set(name, words)
    }
    return words
  }
}
