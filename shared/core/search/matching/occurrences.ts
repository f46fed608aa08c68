/**
 * Places are numbers that order by document, then by position: `document * 2^32 + position`. Lists of them are
 * sorted and hold nothing twice. Shifted positions may fall below zero, so that positions count from `BIAS`.
 */
export type Places = Float64Array<ArrayBuffer>

const POSITIONS_A_DOCUMENT = 2 ** 32
const BIAS = 2 ** 16

export function placeOf(document: number, position: number): number {
  return document * POSITIONS_A_DOCUMENT + position + BIAS
}

export function documentOf(place: number): number {
  return Math.floor(place / POSITIONS_A_DOCUMENT)
}

export function positionOf(place: number): number {
  return (place % POSITIONS_A_DOCUMENT) - BIAS
}

/** The places of any of several lists. */
export function unitePlaces(lists: readonly Places[]): Places {
  const [first] = lists
  if (lists.length === 1 && first !== undefined) return first
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0))
  let count = 0
  for (const list of lists) {
    all.set(list, count)
    count += list.length
  }
  all.sort()
  let kept = 0
  for (let i = 0; i < count; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i] as number
  return all.subarray(0, kept)
}

/** The places that both lists hold. */
export function intersectPlaces(a: Places, b: Places): Places {
  const both = new Float64Array(Math.min(a.length, b.length))
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] as number, b[j] as number]
    if (left === right) both[count++] = left
    if (left <= right) i++
    if (right <= left) j++
  }
  return both.subarray(0, count)
}

/**
 * Calls back with every way to take one place of each list so that none is taken twice and the outermost are at
 * most `reach` apart, one way for each first place. Linear in the places times the lists.
 */
export function sweepNear(
  lists: readonly Places[],
  reach: number,
  visit: (places: readonly number[]) => void,
): void {
  const next = lists.map(() => 0)
  for (;;) {
    const places = lists.map((list, i) => list[next[i] ?? 0] ?? Infinity)
    const least = Math.min(...places)
    const most = Math.max(...places)
    if (most === Infinity) return
    if (most - least <= reach && new Set(places).size === places.length) visit(places)
    const behind = places.indexOf(least)
    next[behind] = (next[behind] ?? 0) + 1
  }
}
