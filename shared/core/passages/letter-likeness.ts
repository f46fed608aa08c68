const NARROWEST_BAND = 8
/** Up to this length aligning is as quick as the bound. */
const SHORT = 24
const BUCKETS = 256
/** Of each letter that differs, two pairs of letters do. */
const PAIRS_PER_DIFFERENCE = 2

const balance = new Int16Array(BUCKETS)

function bucketAt(letters: string, index: number): number {
  return (letters.charCodeAt(index) * 31 + letters.charCodeAt(index + 1)) & (BUCKETS - 1)
}

function addTo(bucket: number, count: number): void {
  balance[bucket] = (balance[bucket] ?? 0) + count
}

/** Number of pairs of neighbouring letters that stand in one stretch only: a quick bound for unlike stretches. */
function countUnmatchedPairs(a: string, b: string): number {
  balance.fill(0)
  for (let i = 0; i + 1 < a.length; i++) addTo(bucketAt(a, i), 1)
  for (let i = 0; i + 1 < b.length; i++) addTo(bucketAt(b, i), -1)
  let unmatched = 0
  for (const count of balance) unmatched += Math.abs(count)
  return unmatched
}

/**
 * True when two stretches of letters differ in no more than a share of the longer one: one minus their edit distance
 * over the longer length is at least `least01`. Only a band around the diagonal is looked at (Ukkonen 1985), a
 * quarter of the length to each side. Cost: length times band, far less for stretches unlike each other.
 */
export function isAlike(a: string, b: string, least01: number): boolean {
  const longer = Math.max(a.length, b.length)
  const limit = longer * (1 - least01)
  if (Math.abs(a.length - b.length) > limit) return false
  if (longer > SHORT && countUnmatchedPairs(a, b) > 2 * PAIRS_PER_DIFFERENCE * limit) return false
  const band = Math.max(NARROWEST_BAND, Math.abs(a.length - b.length) + (longer >> 2))
  const outside = a.length + b.length
  let previous = new Int32Array(b.length + 1)
  let current = new Int32Array(b.length + 1)
  for (let j = 0; j <= b.length; j++) previous[j] = j
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - band)
    const to = Math.min(b.length, i + band)
    let left = from === 1 ? i : outside
    let least = left
    current[from - 1] = left
    const unit = a.charCodeAt(i - 1)
    for (let j = from; j <= to; j++) {
      const above = j < i + band ? (previous[j] ?? 0) : outside
      const diagonal = (previous[j - 1] ?? 0) + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      left = Math.min(above + 1, left + 1, diagonal)
      current[j] = left
      if (left < least) least = left
    }
    if (least > limit) return false
    ;[previous, current] = [current, previous]
  }
  return (previous[b.length] ?? 0) <= limit
}
