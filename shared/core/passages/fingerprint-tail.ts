import type { GroupFingerprints } from './fingerprint-segment.ts'

const NONE: readonly number[] = []

/**
 * A small inverted file that changes: for each fingerprint the groups that have it. What is added is found at once, without
 * anything sorted anew; it takes ten times the memory of a segment.
 */
export class FingerprintTail {
  readonly #entries = new Map<number, Uint32Array>()
  /** Most fingerprints stand in one group: a list is made for the others only. */
  readonly #groupsOf = new Map<number, number | number[]>()

  get groupCount(): number {
    return this.#entries.size
  }

  get byteLength(): number {
    let sum = 0
    for (const { byteLength } of this.#entries.values()) sum += byteLength
    return sum
  }

  entries(): GroupFingerprints[] {
    return [...this.#entries].map(([group, fingerprints]) => ({ group, fingerprints }))
  }

  /** @param entry a group that is not there yet, its fingerprints distinct */
  add({ group, fingerprints }: GroupFingerprints): void {
    this.#entries.set(group, fingerprints)
    for (const hash of fingerprints) {
      const groups = this.#groupsOf.get(hash)
      if (groups === undefined) this.#groupsOf.set(hash, group)
      else if (typeof groups === 'number') this.#groupsOf.set(hash, [groups, group])
      else groups.push(group)
    }
  }

  /** Takes a group out; answers whether it was there. */
  remove(group: number): boolean {
    const fingerprints = this.#entries.get(group)
    if (fingerprints === undefined) return false
    this.#entries.delete(group)
    for (const hash of fingerprints) {
      const rest = this.find(hash).filter((other) => other !== group)
      if (rest.length === 0) this.#groupsOf.delete(hash)
      else this.#groupsOf.set(hash, rest)
    }
    return true
  }

  clear(): void {
    this.#entries.clear()
    this.#groupsOf.clear()
  }

  /** The groups that have a fingerprint. */
  find(hash: number): readonly number[] {
    const groups = this.#groupsOf.get(hash)
    if (groups === undefined) return NONE
    return typeof groups === 'number' ? [groups] : groups
  }
}
