import type { EntityType } from '@shared/model/mention.ts'

/** The names of one entity over the library, with the number of articles that use each as its fullest. */
export class EntityNames {
  readonly #counts = new Map<string, number>()

  /** Answers whether the name is a new one. */
  add(name: string): boolean {
    const count = this.#counts.get(name) ?? 0
    this.#counts.set(name, count + 1)
    return count === 0
  }

  /** Answers whether no article uses the name any more. */
  remove(name: string): boolean {
    const count = this.#counts.get(name) ?? 0
    if (count > 1) this.#counts.set(name, count - 1)
    else this.#counts.delete(name)
    return count <= 1
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
}

/** The name in an entity's key. */
export function nameOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation']

/** The type in an entity's key (`person:mike pompeo`). */
export function typeOfKey(key: string): EntityType | null {
  return TYPES.find((type) => key.startsWith(`${type}:`)) ?? null
}
