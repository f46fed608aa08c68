/** Positions in one text, ascending and none twice once it is tidy. Shifted positions may be negative. */
export class PositionList {
  length = 0
  values = new Int32Array(16)

  push(position: number): void {
    this.reserve(1)
    this.values[this.length++] = position
  }

  /** Makes room for `count` more. */
  reserve(count: number): void {
    if (this.length + count <= this.values.length) return
    const grown = new Int32Array((this.length + count) * 2)
    grown.set(this.values)
    this.values = grown
  }

  /** Puts the positions in order and drops those that stand there twice. */
  tidy(): void {
    const { values } = this
    values.subarray(0, this.length).sort()
    let kept = 0
    for (let i = 0; i < this.length; i++) {
      if (i === 0 || values[i] !== values[kept - 1]) values[kept++] = values[i] as number
    }
    this.length = kept
  }

  /** Drops the positions that another list lacks. */
  keepCommon(other: PositionList): void {
    const [left, right] = [this.values, other.values]
    let kept = 0
    for (let i = 0, j = 0; i < this.length && j < other.length;) {
      const position = left[i] as number
      const difference = position - (right[j] as number)
      if (difference === 0) left[kept++] = position
      if (difference <= 0) i++
      if (difference >= 0) j++
    }
    this.length = kept
  }
}

/**
 * Counts the ways to take one position of each list so that none is taken twice and the outermost are at most `reach`
 * apart, one way for each first position. Linear in the positions times the lists.
 *
 * @param visit gets a position of each list for every way, in an array that is used again
 */
export function sweepNear(
  lists: readonly PositionList[],
  reach: number,
  visit: ((positions: Int32Array) => void) | null,
): number {
  const [first, second] = lists
  if (lists.length === 2 && first !== undefined && second !== undefined) {
    return sweepTwo(first, second, reach, visit)
  }
  const next = new Int32Array(lists.length)
  const positions = new Int32Array(lists.length)
  for (let count = 0; ;) {
    let behind = 0
    let most = -Infinity
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i] as PositionList
      const at = next[i] as number
      if (at >= list.length) return count
      const position = list.values[at] as number
      positions[i] = position
      if (position < (positions[behind] as number)) behind = i
      if (position > most) most = position
    }
    if (most - (positions[behind] as number) <= reach && areDistinct(positions)) {
      count++
      visit?.(positions)
    }
    next[behind] = (next[behind] as number) + 1
  }
}

/** The same for two lists, which most queries of this kind have. */
function sweepTwo(
  first: PositionList,
  second: PositionList,
  reach: number,
  visit: ((positions: Int32Array) => void) | null,
): number {
  const [left, right] = [first.values, second.values]
  let count = 0
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    const distance = (right[j] as number) - (left[i] as number)
    if (distance !== 0 && distance <= reach && -distance <= reach) {
      count++
      visit?.(Int32Array.of(left[i] as number, right[j] as number))
    }
    if (distance >= 0) i++
    else j++
  }
  return count
}

function areDistinct(positions: Int32Array): boolean {
  for (let i = 1; i < positions.length; i++) {
    for (let j = 0; j < i; j++) if (positions[i] === positions[j]) return false
  }
  return true
}
