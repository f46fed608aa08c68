/**
 * The rows of a table of edit distances between a word and texts that come in order, so that texts with a common
 * beginning share its rows. Edits are insertion, deletion, substitution and the swap of two neighbours (Damerau),
 * between which one letter may have been inserted: the words that lunr finds near. Only the cells near the diagonal
 * are filled in, where distances of interest can stand (Ukkonen 1985).
 */
export class EditDistanceTable {
  readonly #word: Uint16Array
  /** The greatest distance of interest; what is beyond it counts as one more. */
  readonly #most: number
  readonly #width: number
  #rows: Uint8Array
  #letters: Uint16Array
  /** Letters entered, and whether whatever begins with them is too far. */
  #depth = 0
  #isTooFar = false

  constructor(word: string, most: number) {
    this.#word = unitsOf(word)
    this.#most = most
    // a column for no letter, and one behind the last
    this.#width = this.#word.length + 2
    this.#rows = new Uint8Array(this.#width * 2)
    this.#letters = new Uint16Array(1)
    for (let i = 0; i < this.#width; i++) this.#rows[i] = Math.min(i, most + 1)
  }

  /**
   * Reads a text, of which the first `shared` letters are those of the text before.
   *
   * @returns how many letters of it are needed to tell that it is too far; one more than it has, when it is not
   */
  read(letters: ArrayLike<number>, length: number, shared: number): number {
    // the text before was too far for a beginning that this one has too
    if (this.#isTooFar && shared >= this.#depth) return this.#depth
    this.#depth = Math.min(this.#depth, shared)
    this.#isTooFar = false
    while (this.#depth < length) {
      const least = this.#enter(this.#depth, letters[this.#depth] as number)
      this.#depth++
      if (least <= this.#most) continue
      this.#isTooFar = true
      return this.#depth
    }
    return length + 1
  }

  /** The distance between the word and a text of this length that was just read, or more than is of interest. */
  distanceAt(length: number): number {
    const letters = this.#word.length
    if (this.#isTooFar || Math.abs(length - letters) > this.#most) return this.#most + 1
    return this.#rows[length * this.#width + letters] as number
  }

  /** Computes the row of the letter at `depth` and returns its least value. */
  #enter(depth: number, letter: number): number {
    this.#reserve(depth)
    const [rows, width, word, most] = [this.#rows, this.#width, this.#word, this.#most]
    this.#letters[depth] = letter
    const above = depth * width
    const row = above + width
    const before = depth > 0 ? (this.#letters[depth - 1] as number) : -1
    const twoBefore = depth > 1 ? (this.#letters[depth - 2] as number) : -1
    const first = Math.max(1, depth + 1 - most)
    const last = Math.min(word.length, depth + 1 + most)
    let left = first === 1 ? Math.min(depth, most) + 1 : most + 1
    let least = left
    rows[row + first - 1] = left
    for (let i = first; i <= last; i++) {
      const wanted = word[i - 1] as number
      let value = (rows[above + i - 1] as number) + (wanted === letter ? 0 : 1)
      const deleted = (rows[above + i] as number) + 1
      if (deleted < value) value = deleted
      if (left + 1 < value) value = left + 1
      if (i > 1 && word[i - 2] === letter) {
        if (wanted === before) value = Math.min(value, (rows[above - width + i - 2] as number) + 1)
        if (wanted === twoBefore) value = Math.min(value, (rows[above - 2 * width + i - 2] as number) + 2)
      }
      rows[row + i] = left = value
      if (value < least) least = value
    }
    rows[row + last + 1] = most + 1
    return least
  }

  #reserve(depth: number): void {
    if ((depth + 2) * this.#width <= this.#rows.length) return
    const rows = new Uint8Array((depth + 2) * 2 * this.#width)
    rows.set(this.#rows)
    this.#rows = rows
    const letters = new Uint16Array((depth + 2) * 2)
    letters.set(this.#letters)
    this.#letters = letters
  }
}

/** Whether two words differ in at most so many letters. */
export function editDistanceAtMost(word: string, other: string, distance: number): boolean {
  if (Math.abs(word.length - other.length) > distance) return false
  const table = new EditDistanceTable(word, distance)
  table.read(unitsOf(other), other.length, 0)
  return table.distanceAt(other.length) <= distance
}

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i))
}
