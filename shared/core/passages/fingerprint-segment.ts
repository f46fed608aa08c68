import { sortByKey } from './radix-sort.ts'

/** The fingerprints (distinct) of one group of articles. */
export interface GroupFingerprints {
  readonly group: number
  readonly fingerprints: Uint32Array
}

const TOP_VALUES = 0x10000
const TOP_SHIFT = 16

/** Where the hashes with each upper half begin, so that a look-up searches a few hashes only. */
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
 * An immutable inverted file: for each fingerprint the groups that have it. All typed arrays, about 9 bytes per
 * fingerprint of a group.
 */
export class FingerprintSegment {
  readonly #groups: Uint32Array
  readonly #hashes: Uint32Array
  readonly #starts: Uint32Array
  readonly #postings: Uint32Array
  readonly #tops: Uint32Array

  private constructor(groups: Uint32Array, keys: Uint32Array, postings: Uint32Array) {
    const hashes = new Uint32Array(keys.length)
    const starts = new Uint32Array(keys.length + 1)
    let distinct = 0
    for (let i = 0; i < keys.length; i++) {
      if (i > 0 && keys[i] === keys[i - 1]) continue
      hashes[distinct] = keys[i] ?? 0
      starts[distinct++] = i
    }
    starts[distinct] = keys.length
    this.#groups = groups
    this.#hashes = hashes.slice(0, distinct)
    this.#starts = starts.slice(0, distinct + 1)
    this.#postings = postings
    this.#tops = topStarts(this.#hashes)
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
      segment.#hashes.forEach((hash, index) => {
        for (const group of segment.#postingsAt(index)) {
          if (!isLive(group)) continue
          keys[place] = hash
          values[place++] = group
        }
      })
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
    const arrays = [this.#groups, this.#hashes, this.#starts, this.#postings, this.#tops]
    return arrays.reduce((sum, array) => sum + array.byteLength, 0)
  }

  /** The groups that have a fingerprint, dead ones too; a view, not a copy. */
  find(hash: number): Uint32Array {
    const top = hash >>> TOP_SHIFT
    let low = this.#tops[top] ?? 0
    let high = this.#tops[top + 1] ?? this.#hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1
      else high = middle
    }
    return this.#hashes[low] === hash ? this.#postingsAt(low) : this.#postings.subarray(0, 0)
  }

  #postingsAt(index: number): Uint32Array {
    return this.#postings.subarray(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0)
  }
}
