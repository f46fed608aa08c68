import type { Fragment } from './pdf-page.ts'

/** Fragments that are read as one column, from top to bottom. */
export type Column = readonly Fragment[]

const MAX_DEPTH = 8
const MIN_GUTTER_EMS = 0.8
const MIN_LINES = 3
const MIN_LINE_UNITS = 12
/** Lines of text fill their column; cells of a table do not. */
const MIN_FILL = 0.55
const MAX_CANDIDATES = 60
const SAME_LINE_EMS = 0.5

/**
 * The columns of a page in reading order. Looks for an empty strip with lines of text on both sides; what crosses it (a
 * headline, a wide picture's caption) parts the page into bands, each of which is read column by column. Rows of a
 * table, whose cells do not fill a column, are left together.
 */
export function columnsOf(fragments: readonly Fragment[], depth = 0): readonly Column[] {
  const size = median(fragments.map((fragment) => fragment.size))
  const split = depth < MAX_DEPTH ? bestSplit(fragments, size) : null
  if (split === null) return fragments.length === 0 ? [] : [fragments]
  return split.flatMap((band) =>
    band.right === null
      ? columnsOf(band.left, depth + 1)
      : [...columnsOf(band.left, depth + 1), ...columnsOf(band.right, depth + 1)],
  )
}

/** A strip of the page; without a right side it is of full width. */
interface Band {
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[] | null
}

function bestSplit(fragments: readonly Fragment[], size: number): readonly Band[] | null {
  let best: { readonly bands: readonly Band[]; readonly score: number } | null = null
  const ordered = [...fragments].sort((a, b) => a.base - b.base)
  for (const x of candidates(fragments, size)) {
    const bands = bandsAt(ordered, x, size)
    // how much text gains an order by it, wide strips first
    const score = bands.reduce(
      (sum, { left, right }) => sum + (right === null ? 0 : left.length + right.length),
      0,
    )
    if (score > (best?.score ?? 0)) best = { bands, score }
  }
  return best?.bands ?? null
}

/** Middles of strips that few fragments cross, those crossed least first. */
function candidates(fragments: readonly Fragment[], size: number): readonly number[] {
  const edges = [...new Set(fragments.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b)
  const strips: { readonly x: number; readonly crossings: number }[] = []
  const starts = fragments.map(({ left }) => left).sort((a, b) => a - b)
  const ends = fragments.map(({ right }) => right).sort((a, b) => a - b)
  edges.forEach((edge, index) => {
    const next = edges[index + 1]
    if (next === undefined || next - edge < size * 0.2) return
    const x = (edge + next) / 2
    const leftOf = countBelow(ends, x)
    const crossings = countBelow(starts, x) - leftOf
    if (leftOf >= MIN_LINES && fragments.length - leftOf - crossings >= MIN_LINES)
      strips.push({ x, crossings })
  })
  return strips
    .sort((a, b) => a.crossings - b.crossings)
    .slice(0, MAX_CANDIDATES)
    .map(({ x }) => x)
}

function bandsAt(ordered: readonly Fragment[], x: number, size: number): readonly Band[] {
  const bands: Band[] = []
  let wide: Fragment[] = []
  let sides: Fragment[] = []
  const closeSides = (): void => {
    const left = sides.filter((fragment) => fragment.right <= x)
    const right = sides.filter((fragment) => fragment.left >= x)
    if (areColumns(left, right, size)) {
      if (wide.length > 0) bands.push({ left: wide, right: null })
      bands.push({ left, right })
      wide = []
    } else wide = [...wide, ...sides]
    sides = []
  }
  for (const fragment of ordered) {
    if (fragment.left < x && fragment.right > x) {
      closeSides()
      wide.push(fragment)
    } else sides.push(fragment)
  }
  closeSides()
  if (wide.length > 0) bands.push({ left: wide, right: null })
  return bands
}

function areColumns(left: readonly Fragment[], right: readonly Fragment[], size: number): boolean {
  if (left.length < MIN_LINES || right.length < MIN_LINES) return false
  const gutter = Math.min(...right.map((each) => each.left)) - Math.max(...left.map((each) => each.right))
  return gutter >= size * MIN_GUTTER_EMS && isText(left) && isText(right)
}

/** Whether fragments are lines of text: as wide as their column for the most part, and long enough to say something. */
function isText(fragments: readonly Fragment[]): boolean {
  const start = Math.min(...fragments.map(({ left }) => left))
  const end = Math.max(...fragments.map(({ right }) => right))
  const lines = linesOf(fragments)
  if (lines.length < MIN_LINES) return false
  const fills = lines.map(
    (line) => line.reduce((sum, { left, right }) => sum + right - left, 0) / (end - start),
  )
  const lengths = lines.map((line) => line.reduce((sum, { text }) => sum + text.length, 0))
  return median(fills) >= MIN_FILL && median(lengths) >= MIN_LINE_UNITS
}

/** Fragments by the line they stand on, from the top; each line from the left. */
export function linesOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const lines: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const isSame =
      last !== undefined && fragment.base - last.base < Math.min(last.size, fragment.size) * SAME_LINE_EMS
    if (line !== undefined && isSame) line.push(fragment)
    else lines.push([fragment])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
