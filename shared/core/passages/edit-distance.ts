/** Words longer than this are only compared for equality. */
const LONGEST_WORD = 60

const row = new Int16Array(LONGEST_WORD + 1)

/**
 * Number of letters to insert, remove or replace to turn one word into the other (Levenshtein 1966), or
 * `limit` + 1 when it takes more than `limit`. Cost: product of the lengths, words above 60 letters are not aligned.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return a === b ? 0 : limit + 1
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    let diagonal = i - 1
    let least = i
    let left = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const isEqual = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      left = Math.min(above + 1, left + 1, diagonal + (isEqual ? 0 : 1))
      diagonal = above
      row[j] = left
      if (left < least) least = left
    }
    if (least > limit) return limit + 1
  }
  return row[b.length] ?? 0
}

const SLACK_MINIMUM = 8

/**
 * Likeness (0–1) of two stretches of letters: 1 minus the edit distance over the longer length. Only a band around
 * the diagonal is looked at (Ukkonen 1985), a quarter of the length to each side; stretches unlike each other come
 * out lower than they are. Cost: length times band.
 */
export function bandedSimilarity01(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1
  if (a.length === 0 || b.length === 0) return 0
  const band = Math.max(SLACK_MINIMUM, Math.abs(a.length - b.length) + (longer >> 2))
  const outside = a.length + b.length
  let previous = Int32Array.from({ length: b.length + 1 }, (_, j) => j)
  let current = new Int32Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - band)
    const to = Math.min(b.length, i + band)
    current[from - 1] = from === 1 ? i : outside
    for (let j = from; j <= to; j++) {
      const above = j < i + band ? (previous[j] ?? 0) : outside
      const isEqual = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      current[j] = Math.min(above + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (isEqual ? 0 : 1))
    }
    ;[previous, current] = [current, previous]
  }
  return 1 - (previous[b.length] ?? 0) / longer
}
