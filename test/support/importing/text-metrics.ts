/** Shares or counts of right, wrong and missed pieces. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Words as Python's `\w+` finds them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Whether two texts have the same words. */
export function isSameText(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ')
}

/** Shares of 4-word shingles, as scrapinghub's article extraction benchmark counts them. */
export function shingleCounts(wanted: string, found: string): Counts {
  const a = shinglesOf(wanted)
  const b = shinglesOf(found)
  let right = 0
  let wrong = 0
  let missed = 0
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const x = a.get(key) ?? 0
    const y = b.get(key) ?? 0
    right += Math.min(x, y)
    wrong += Math.max(0, y - x)
    missed += Math.max(0, x - y)
  }
  const all = right + wrong + missed || 1
  return { right: right / all, wrong: wrong / all, missed: missed / all }
}

/** Counts of wanted and unwanted segments, as trafilatura's evaluation counts them. */
export function segmentCounts(wanted: readonly string[], unwanted: readonly string[], found: string): Counts {
  const text = fold(found)
  const right = wanted.filter((segment) => text.includes(fold(segment))).length
  const wrong = unwanted.filter((segment) => text.includes(fold(segment))).length
  return { right, wrong, missed: wanted.length - right }
}

/** Means of precision and recall over pages, and their harmonic mean. */
export function aggregate(counts: readonly Counts[]): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const precision = mean(
    counts.filter(({ right, wrong }) => right + wrong > 0).map(({ right, wrong }) => right / (right + wrong)),
  )
  const recall = mean(
    counts
      .filter(({ right, missed }) => right + missed > 0)
      .map(({ right, missed }) => right / (right + missed)),
  )
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text)
  const shingles = new Map<string, number>()
  const last = Math.max(1, words.length - 3)
  for (let start = 0; start < last && start < words.length; start++) {
    const key = words.slice(start, start + 4).join(' ')
    shingles.set(key, (shingles.get(key) ?? 0) + 1)
  }
  return shingles
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
