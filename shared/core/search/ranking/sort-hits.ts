/** Documents and their scores, place by place. */
export interface Hits {
  readonly ids: Uint32Array<ArrayBuffer>
  readonly scores: Float32Array<ArrayBuffer>
}

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/**
 * The hits, best score first, equal scores by ascending id. Linear: radix sort, least digit first, on the ids
 * (when they are not in order already) and then on the bits of the scores, which order as the scores do since
 * none is negative.
 */
export function sortHits(hits: Hits): Hits {
  const { ids, scores } = hits
  const bits = new Uint32Array(Float32Array.from(scores).buffer)
  let order = Uint32Array.from(ids.keys())
  if (!isAscending(ids)) order = sortBy(order, (index) => ids[index] as number)
  order = sortBy(order, (index) => ~(bits[index] as number) >>> 0)
  return {
    ids: Uint32Array.from(order, (index) => ids[index] as number),
    scores: Float32Array.from(order, (index) => scores[index] as number),
  }
}

function isAscending(values: Uint32Array): boolean {
  for (let i = 1; i < values.length; i++) if ((values[i] as number) < (values[i - 1] as number)) return false
  return true
}

function sortBy(order: Uint32Array<ArrayBuffer>, keyOf: (index: number) => number): Uint32Array<ArrayBuffer> {
  let from = order
  let to = new Uint32Array(order.length)
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = new Uint32Array(DIGITS + 1)
    for (const index of from) {
      const digit = (keyOf(index) >>> shift) & (DIGITS - 1)
      starts[digit + 1] = (starts[digit + 1] as number) + 1
    }
    for (let digit = 0; digit < DIGITS; digit++) {
      starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number)
    }
    for (const index of from) {
      const digit = (keyOf(index) >>> shift) & (DIGITS - 1)
      to[starts[digit] as number] = index
      starts[digit] = (starts[digit] as number) + 1
    }
    ;[from, to] = [to, from]
  }
  return from
}
