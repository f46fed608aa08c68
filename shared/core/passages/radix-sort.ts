const HALF_BITS = 16
const HALF_VALUES = 0x10000
const HALF_MASK = 0xffff

/** Keys and the values that belong to them, at the same places. */
export interface KeyedValues {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

function sortByHalf({ keys, values }: KeyedValues, shift: number, into: KeyedValues): KeyedValues {
  const starts = new Uint32Array(HALF_VALUES + 1)
  for (const key of keys) {
    const half = ((key >>> shift) & HALF_MASK) + 1
    starts[half] = (starts[half] ?? 0) + 1
  }
  for (let half = 0; half < HALF_VALUES; half++) {
    starts[half + 1] = (starts[half + 1] ?? 0) + (starts[half] ?? 0)
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0
    const half = (key >>> shift) & HALF_MASK
    const place = starts[half] ?? 0
    starts[half] = place + 1
    into.keys[place] = key
    into.values[place] = values[i] ?? 0
  }
  return into
}

/** The pairs by rising key, equal keys in the order they came; in new arrays. Radix sort, two passes: linear. */
export function sortByKey(pairs: KeyedValues): KeyedValues {
  const length = pairs.keys.length
  const empty = (): KeyedValues => ({ keys: new Uint32Array(length), values: new Uint32Array(length) })
  return sortByHalf(sortByHalf(pairs, 0, empty()), HALF_BITS, empty())
}
