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

  /** @param keys the hash of each posting, rising */
  private constructor(groups: Uint32Array, keys: Uint32Array, postings: Uint32Array) {
    this.#groups = groups
    this.#tops = topStarts(keys)
    this.#lows = Uint16Array.from(keys, (hash) => hash & LOW_MASK)
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
      sorted.keys,
      sorted.values,
    )
  }

  /** One segment in place of several, without the groups that are dead. */
  static merge(
    segments: readonly FingerprintSegment[],
    isLive: (group: number) => boolean,
  ): FingerprintSegment {
    const size = segments.reduce((sum, segment) => sum + segment.#postings.length, 0)
    const keys = new Uint32Array(size)
    const values = new Uint32Array(size)
    let place = 0
    for (const segment of segments) {
      for (let top = 0; top < TOP_VALUES; top++) {
        const end = segment.#tops[top + 1] ?? 0
        for (let at = segment.#tops[top] ?? 0; at < end; at++) {
          const group = segment.#postings[at] ?? 0
          if (!isLive(group)) continue
          keys[place] = ((top << TOP_SHIFT) | (segment.#lows[at] ?? 0)) >>> 0
          values[place++] = group
        }
      }
    }
    const sorted = sortByKey({ keys: keys.subarray(0, place), values: values.subarray(0, place) })
    const groups = segments.flatMap((segment) => [...segment.#groups].filter(isLive))
    return new FingerprintSegment(Uint32Array.from(groups), sorted.keys, sorted.values)
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
