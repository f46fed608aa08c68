/** Documents and their scores, place by place. */
export interface Hits {
  readonly ids: Uint32Array<ArrayBuffer>
  readonly scores: Float32Array<ArrayBuffer>
}

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS
const DIGIT_MASK = DIGITS - 1

/**
 * The hits, best score first, equal scores by ascending id. Linear: radix sort, least digit first, on the ids
 * (when they are not in order already) and then on the bits of the scores, which order as the scores do since
 * none is negative.
 */
export function sortHits({ ids, scores }: Hits): Hits {
  let order = new Uint32Array(ids.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  if (!isAscending(ids)) order = sortBy(order, ids)
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length)
  order = sortBy(
    order,
    bits.map((value) => ~value),
  )
  const sorted = { ids: new Uint32Array(ids.length), scores: new Float32Array(ids.length) }
  for (let i = 0; i < order.length; i++) {
    const place = order[i] as number
    sorted.ids[i] = ids[place] as number
    sorted.scores[i] = scores[place] as number
  }
  return sorted
}

function isAscending(values: Uint32Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] as number) < (values[i - 1] as number)) return false
  return true
}

/** Places sorted by their keys, those of equal keys as they were. */
function sortBy(order: Uint32Array<ArrayBuffer>, keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const { length } = order
  let from = order
  let to = new Uint32Array(length)
  const starts = new Uint32Array(DIGITS)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (let i = 0; i < length; i++) {
      const digit = ((keys[i] as number) >>> shift) & DIGIT_MASK
      starts[digit] = (starts[digit] as number) + 1
    }
    // a digit that all share sorts nothing
    if (starts[((keys[0] ?? 0) >>> shift) & DIGIT_MASK] === length) continue
    let start = 0
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = starts[digit] as number
      starts[digit] = start
      start += count
    }
    for (let i = 0; i < length; i++) {
      const place = from[i] as number
      const digit = ((keys[place] as number) >>> shift) & DIGIT_MASK
      const at = starts[digit] as number
      starts[digit] = at + 1
      to[at] = place
    }
    ;[from, to] = [to, from]
  }
  return from
}
