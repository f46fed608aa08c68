const WORD_BITS = 32

interface Pattern {
  readonly blockCount: number
  /** Which bit of a block's last row stands for the last row of the pattern. */
  readonly lastRowBits: Int32Array
  /** Per code unit, a bit for every row whose unit it is. */
  readonly rows: ReadonlyMap<number, Int32Array>
}

function compile(pattern: string): Pattern {
  const blockCount = Math.ceil(pattern.length / WORD_BITS)
  const lastRowBits = new Int32Array(blockCount).fill(1 << (WORD_BITS - 1))
  lastRowBits[blockCount - 1] = 1 << ((pattern.length - 1) % WORD_BITS)
  const rows = new Map<number, Int32Array>()
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i)
    let bits = rows.get(unit)
    if (bits === undefined) rows.set(unit, (bits = new Int32Array(blockCount)))
    const block = Math.floor(i / WORD_BITS)
    bits[block] = (bits[block] ?? 0) | (1 << (i % WORD_BITS))
  }
  return { blockCount, lastRowBits, rows }
}

/**
 * For every `i`, the edit distance between `pattern` and the nearest stretch of `text` that ends at offset `i`
 * (0 to `text.length`); with `fromStart` the stretch must begin at offset 0.
 * UTF-16 code units; cost `text.length × pattern.length / 32`.
 *
 * Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in blocks after Hyyrö (2003).
 */
export function endDistances(text: string, pattern: string, fromStart = false): Int32Array {
  const distances = new Int32Array(text.length + 1)
  if (pattern === '') {
    if (fromStart) for (let i = 0; i <= text.length; i++) distances[i] = i
    return distances
  }
  const { blockCount, lastRowBits, rows } = compile(pattern)
  const none = new Int32Array(blockCount)
  const plus = new Int32Array(blockCount).fill(-1)
  const minus = new Int32Array(blockCount)
  let distance = pattern.length
  distances[0] = distance
  for (let i = 0; i < text.length; i++) {
    const bits = rows.get(text.charCodeAt(i)) ?? none
    let carry = fromStart ? 1 : 0
    for (let block = 0; block < blockCount; block++) {
      const up = plus[block] ?? 0
      const down = minus[block] ?? 0
      const carriesDown = carry < 0 ? 1 : 0
      const carriesUp = carry > 0 ? 1 : 0
      const matches = bits[block] ?? 0
      const equal = matches | carriesDown
      const vertical = matches | down
      const horizontal = (((equal & up) + up) ^ up) | equal
      const rightUp = down | ~(horizontal | up)
      const rightDown = up & horizontal
      const lastRow = lastRowBits[block] ?? 0
      carry = (rightUp & lastRow ? 1 : 0) - (rightDown & lastRow ? 1 : 0)
      const shiftedUp = (rightUp << 1) | carriesUp
      plus[block] = (rightDown << 1) | carriesDown | ~(vertical | shiftedUp)
      minus[block] = shiftedUp & vertical
    }
    distance += carry
    distances[i + 1] = distance
  }
  return distances
}

/** The code units of a text in reverse order. */
export function reversed(text: string): string {
  let result = ''
  for (let i = text.length - 1; i >= 0; i--) result += text.charAt(i)
  return result
}

/** Offset of the smallest value; of equal ones the nearest to `preferred`. */
export function smallestAt(distances: Int32Array, preferred: number): number {
  let best = 0
  for (let i = 1; i < distances.length; i++) {
    const difference = (distances[i] ?? 0) - (distances[best] ?? 0)
    if (difference < 0 || (difference === 0 && Math.abs(i - preferred) < Math.abs(best - preferred))) best = i
  }
  return best
}
