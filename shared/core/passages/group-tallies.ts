/** What was counted of one group. */
export interface GroupTally {
  readonly group: number
  readonly sharedCount: number
  readonly score: number
}

/**
 * Counts for one question after the other how many fingerprints each group shares with it, and how rare these are. The
 * arrays stay from question to question: a question touches thousands of groups, of which hardly any is an answer.
 */
export class GroupTallies {
  #counts = new Uint32Array(0)
  #scores = new Float64Array(0)
  #touched = new Uint32Array(0)
  #touchedCount = 0

  get byteLength(): number {
    return this.#counts.byteLength + this.#scores.byteLength + this.#touched.byteLength
  }

  /** Makes room for groups below `groupLimit`; only between questions. */
  reserve(groupLimit: number): void {
    if (groupLimit <= this.#counts.length) return
    const size = Math.ceil(groupLimit * 1.25)
    this.#counts = new Uint32Array(size)
    this.#scores = new Float64Array(size)
    this.#touched = new Uint32Array(size)
  }

  /** Adds a fingerprint that each of the groups has. */
  add(groups: Uint32Array | readonly number[], weight: number): void {
    const counts = this.#counts
    const scores = this.#scores
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i] ?? 0
      const count = counts[group] ?? 0
      if (count === 0) this.#touched[this.#touchedCount++] = group
      counts[group] = count + 1
      scores[group] = (scores[group] ?? 0) + weight
    }
  }

  /** The groups with so many fingerprints or such a score; all is zero again afterwards. */
  take(leastShared: number, sureScore: number): GroupTally[] {
    const taken: GroupTally[] = []
    for (let i = 0; i < this.#touchedCount; i++) {
      const group = this.#touched[i] ?? 0
      const sharedCount = this.#counts[group] ?? 0
      const score = this.#scores[group] ?? 0
      if (sharedCount >= leastShared || score >= sureScore) taken.push({ group, sharedCount, score })
      this.#counts[group] = 0
      this.#scores[group] = 0
    }
    this.#touchedCount = 0
    return taken
  }
}
