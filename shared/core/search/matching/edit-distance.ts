/**
 * The rows of a table of edit distances for one word against texts that come letter by letter, so that texts with
 * a common beginning share its rows. Edits are insertion, deletion, substitution and the swap of two neighbours
 * (Damerau), between which one letter may have been inserted: the words that lunr finds near.
 */
export class EditDistanceTable {
  readonly #word: string
  readonly #width: number
  #rows: Uint8Array
  #letters: Uint16Array

  constructor(word: string) {
    this.#word = word
    this.#width = word.length + 1
    this.#rows = new Uint8Array(this.#width * 2)
    this.#letters = new Uint16Array(1)
    for (let i = 0; i <= word.length; i++) this.#rows[i] = i
  }

  /** Computes the row of the letter at `depth` (from 0) and returns its least value. */
  enter(depth: number, letter: number): number {
    this.#reserve(depth)
    const [rows, width, word] = [this.#rows, this.#width, this.#word]
    this.#letters[depth] = letter
    const above = depth * width
    const row = above + width
    const before = depth > 0 ? (this.#letters[depth - 1] as number) : -1
    const twoBefore = depth > 1 ? (this.#letters[depth - 2] as number) : -1
    let least = (rows[row] = depth + 1)
    for (let i = 1; i < width; i++) {
      const wanted = word.charCodeAt(i - 1)
      let value = (rows[above + i - 1] as number) + (wanted === letter ? 0 : 1)
      value = Math.min(value, (rows[above + i] as number) + 1, (rows[row + i - 1] as number) + 1)
      if (i > 1 && wanted === before && word.charCodeAt(i - 2) === letter) {
        value = Math.min(value, (rows[above - width + i - 2] as number) + 1)
      }
      if (i > 1 && wanted === twoBefore && word.charCodeAt(i - 2) === letter) {
        value = Math.min(value, (rows[above - 2 * width + i - 2] as number) + 2)
      }
      rows[row + i] = value
      if (value < least) least = value
    }
    return least
  }

  /** The distance between the word and the `length` letters entered. */
  distanceAt(length: number): number {
    return this.#rows[length * this.#width + this.#width - 1] as number
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
  const table = new EditDistanceTable(word)
  for (let i = 0; i < other.length; i++) if (table.enter(i, other.charCodeAt(i)) > distance) return false
  return table.distanceAt(other.length) <= distance
}
