import { sortByKey } from './radix-sort.ts'

/** The fingerprints (distinct) of one group of articles. */
export interface GroupFingerprints {
  readonly group: number
  readonly fingerprints: Uint32Array
}

const TOP_VALUES = 0x10000
const TOP_SHIFT = 16

const LOW_MASK = 0xffff
const NONE = new Uint32Array(0)

/** Where the hashes with each upper half begin: they need not be stored, and a look-up searches a few hashes only. */
function topStarts(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(TOP_VALUES + 1)
  let place = 0
  for (let top = 0; top <= TOP_VALUES; top++) {
    while (place < hashes.length && (hashes[place] ?? 0) >>> TOP_SHIFT < top) place++
    starts[top] = place
  }
  return starts
}

function lowHalves(hashes: Uint32Array): Uint16Array {
  const lows = new Uint16Array(hashes.length)
  for (let i = 0; i < hashes.length; i++) lows[i] = (hashes[i] ?? 0) & LOW_MASK
  return lows
}

/**
 * An immutable inverted file: for each fingerprint the groups that have it. All typed arrays, 6 bytes per fingerprint of
 * a group: nearly every fingerprint stands in one group only, so a list of distinct ones beside the groups would cost
 * more than it saves.
 */
export class FingerprintSegment {
  readonly #groups: Uint32Array
  readonly #tops: Uint32Array
  /** The lower half of the hash of each posting. */
  readonly #lows: Uint16Array
  readonly #postings: Uint32Array

  private constructor(groups: Uint32Array, tops: Uint32Array, lows: Uint16Array, postings: Uint32Array) {
    this.#groups = groups
    this.#tops = tops
    this.#lows = lows
    this.#postings = postings
  }

  static build(entries: readonly GroupFingerprints[]): FingerprintSegment {
    const size = entries.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0)
    const keys = new Uint32Array(size)
    const values = new Uint32Array(size)
    let place = 0
    for (const { group, fingerprints } of entries) {
      keys.set(fingerprints, place)
      values.fill(group, place, place + fingerprints.length)
      place += fingerprints.length
    }
    const sorted = sortByKey({ keys, values })
    return new FingerprintSegment(
      Uint32Array.from(entries, ({ group }) => group),
      topStarts(sorted.keys),
      lowHalves(sorted.keys),
      sorted.values,
    )
  }

  /**
   * One segment in place of several, without the groups that are dead. Their postings are sorted already, so those with the
   * same upper half are laid between each other: nothing is sorted anew.
   *
   * @param isLive null when all are
   */
  static merge(
    segments: readonly FingerprintSegment[],
    isLive: ((group: number) => boolean) | null,
  ): FingerprintSegment {
    const size = segments.reduce((sum, segment) => sum + segment.#postings.length, 0)
    const tops = new Uint32Array(TOP_VALUES + 1)
    const lows = new Uint16Array(size)
    const postings = new Uint32Array(size)
    const places = new Uint32Array(segments.length)
    let place = 0
    for (let top = 0; top < TOP_VALUES; top++) {
      tops[top] = place
      for (;;) {
        let from: FingerprintSegment | undefined
        let fromIndex = 0
        let least = TOP_VALUES
        for (let i = 0; i < segments.length; i++) {
          const segment = segments[i]
          const at = places[i] ?? 0
          if (segment === undefined || at >= (segment.#tops[top + 1] ?? 0)) continue
          const low = segment.#lows[at] ?? 0
          if (low >= least) continue
          from = segment
          fromIndex = i
          least = low
        }
        if (from === undefined) break
        const at = places[fromIndex] ?? 0
        places[fromIndex] = at + 1
        const group = from.#postings[at] ?? 0
        if (isLive !== null && !isLive(group)) continue
        lows[place] = least
        postings[place++] = group
      }
    }
    tops[TOP_VALUES] = place
    const groups = segments.flatMap((segment) => [...segment.#groups])
    const live = isLive === null ? groups : groups.filter(isLive)
    return new FingerprintSegment(
      Uint32Array.from(live),
      tops,
      place === size ? lows : lows.slice(0, place),
      place === size ? postings : postings.slice(0, place),
    )
  }

  get groupCount(): number {
    return this.#groups.length
  }

  get postingCount(): number {
    return this.#postings.length
  }

  get byteLength(): number {
    const arrays = [this.#groups, this.#tops, this.#lows, this.#postings]
    return arrays.reduce((sum, array) => sum + array.byteLength, 0)
  }

  /** The groups that have a fingerprint, dead ones too; a view, not a copy. */
  find(hash: number): Uint32Array {
    const top = hash >>> TOP_SHIFT
    const end = this.#tops[top + 1] ?? 0
    const start = this.#firstFrom(hash & LOW_MASK, this.#tops[top] ?? 0, end)
    if (start === end || this.#lows[start] !== (hash & LOW_MASK)) return NONE
    return this.#postings.subarray(start, this.#firstFrom((hash & LOW_MASK) + 1, start, end))
  }

  /** The first place from `low` to `high` that has this lower half or a greater one; `high` for none. */
  #firstFrom(lower: number, low: number, high: number): number {
    let [from, to] = [low, high]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.#lows[middle] ?? 0) < lower) from = middle + 1
      else to = middle
    }
    return from
  }
}
