import type { EntityType } from '@shared/model/mention.ts'
import { foldName, wordsOfName } from '@shared/core/text/index.ts'

/** The names of one entity over the library, with the number of articles that use each as its fullest. */
export class EntityNames {
  readonly #counts = new Map<string, number>()

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  remove(name: string): void {
    const count = this.#counts.get(name) ?? 0
    if (count > 1) this.#counts.set(name, count - 1)
    else this.#counts.delete(name)
  }

  /** The name that most articles use, the longer of equals; empty when none does. */
  label(): string {
    let best = ''
    let bestCount = 0
    for (const [name, count] of this.#counts) {
      if (count < bestCount || (count === bestCount && name.length <= best.length)) continue
      best = name
      bestCount = count
    }
    return best
  }

  /** Whether one of the names holds every word of what was typed. */
  matches(typedWords: readonly string[]): boolean {
    for (const name of this.#counts.keys()) {
      const words = wordsOfName(foldName(name))
      if (typedWords.every((word) => words.includes(word))) return true
    }
    return false
  }
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation']

/** The type in an entity's key (`person:mike pompeo`). */
export function typeOfKey(key: string): EntityType | null {
  return TYPES.find((type) => key.startsWith(`${type}:`)) ?? null
}
