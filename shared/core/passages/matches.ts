import { hashShingles } from './shingles.ts'
import type { TokenStream } from './token-stream.ts'
import type { WorkBudget } from './work-budget.ts'

/** `length` equal tokens, from token `a` of the first text and token `b` of the second; as long as it can be. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly length: number
}

interface MatchSearch {
  readonly a: TokenStream
  readonly b: TokenStream
  readonly isSelf: boolean
  readonly shingleLength: number
  /** At most so many places of the second text are paired with one place of the first. */
  readonly occurrenceLimit: number
  /** Set for short shingles: leave out shingles above the limit altogether, and matches of this length or longer. */
  readonly rareBelowLength: number | null
  readonly budget: WorkBudget
}

/** Where each shingle occurs: chains of equal buckets, in rising order of place. */
class ShingleTable {
  readonly #shingles: Uint32Array
  readonly #mask: number
  readonly #heads: Int32Array
  readonly #next: Int32Array

  constructor(shingles: Uint32Array) {
    let size = 1
    while (size < shingles.length * 2) size *= 2
    this.#shingles = shingles
    this.#mask = size - 1
    this.#heads = new Int32Array(size).fill(-1)
    this.#next = new Int32Array(shingles.length)
    for (let place = shingles.length - 1; place >= 0; place--) {
      const bucket = (shingles[place] ?? 0) & this.#mask
      this.#next[place] = this.#heads[bucket] ?? -1
      this.#heads[bucket] = place
    }
  }

  first(shingle: number): number {
    return this.#skipOthers(this.#heads[shingle & this.#mask] ?? -1, shingle)
  }

  /** The next place with the shingle of `place`, or -1. */
  following(place: number): number {
    return this.#skipOthers(this.#next[place] ?? -1, this.#shingles[place] ?? 0)
  }

  #skipOthers(place: number, shingle: number): number {
    let found = place
    while (found >= 0 && this.#shingles[found] !== shingle) found = this.#next[found] ?? -1
    return found
  }
}

function matchLength(search: MatchSearch, a: number, b: number): number {
  const aHashes = search.a.hashes
  const bHashes = search.b.hashes
  const longest = Math.min(search.a.count - a, search.b.count - b)
  let length = search.shingleLength
  while (length < longest && aHashes[a + length] === bHashes[b + length]) length++
  return length
}

/**
 * A match of a text with itself that overlaps its own copy (a body that stands three times in a row) is cut into
 * copies of the first period, so that every copy is paired with the first.
 */
function addPeriods(matches: Match[], a: number, b: number, length: number, shortest: number): void {
  const period = b - a
  for (let done = 0; done < length; done += period) {
    const rest = Math.min(period, length - done)
    if (rest >= shortest) matches.push({ a, b: b + done, length: rest })
  }
}

function isCommon(table: ShingleTable, shingle: number, limit: number): boolean {
  let seen = 0
  for (let place = table.first(shingle); place >= 0; place = table.following(place)) {
    if (++seen > limit) return true
  }
  return false
}

function collectFrom(search: MatchSearch, table: ShingleTable, a: number, first: number, out: Match[]): void {
  const { shingleLength, rareBelowLength, isSelf } = search
  let seen = 0
  for (let b = first; b >= 0 && seen < search.occurrenceLimit; b = table.following(b), seen++) {
    const isInsideLonger = a > 0 && b > 0 && search.a.hashes[a - 1] === search.b.hashes[b - 1]
    if (isInsideLonger) continue
    const length = matchLength(search, a, b)
    search.budget.spend(length)
    if (rareBelowLength !== null && length >= rareBelowLength) continue
    if (isSelf && length > b - a) addPeriods(out, a, b, length, shingleLength)
    else out.push({ a, b, length })
  }
}

/** Maximal exact matches that start with a shared shingle. In a text with itself, only b > a. */
export function collectMatches(search: MatchSearch): Match[] {
  const aShingles = hashShingles(search.a.hashes, search.shingleLength)
  const bShingles = search.isSelf ? aShingles : hashShingles(search.b.hashes, search.shingleLength)
  const table = new ShingleTable(bShingles)
  const matches: Match[] = []
  for (let a = 0; a < aShingles.length && !search.budget.isExhausted; a++) {
    search.budget.spend(1)
    const shingle = aShingles[a] ?? 0
    const first = search.isSelf ? table.following(a) : table.first(shingle)
    if (first < 0) continue
    if (search.rareBelowLength !== null && isCommon(table, shingle, search.occurrenceLimit)) continue
    collectFrom(search, table, a, first, matches)
  }
  return matches
}
