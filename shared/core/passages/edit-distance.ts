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
