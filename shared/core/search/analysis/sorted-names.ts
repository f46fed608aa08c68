/** Engines keep shorter slices as copies, longer ones as views that keep the whole text alive. */
const LONGEST_COPIED = 12
const KEY_LETTERS = 7
const LETTER_VALUES = 128

/** Numbers distinct names from 0, and puts numbers in the order of their names (by UTF-16 code units). */
export class SortedNames {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  /** The first letters of each name as a number: most comparisons need no more. */
  readonly #keys: number[] = []

  get count(): number {
    return this.#names.length
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const copy = name.length > LONGEST_COPIED ? copyOf(name) : name
    const number = this.#names.push(copy) - 1
    this.#numbers.set(copy, number)
    this.#keys.push(keyOf(copy))
    return number
  }

  name(number: number): string {
    return this.#names[number] as string
  }

  /** Sorts numbers in place by the names they stand for. */
  sort(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
    const keys = this.#keys
    const names = this.#names
    return numbers.sort((a, b) => {
      const difference = (keys[a] as number) - (keys[b] as number)
      if (difference !== 0) return difference
      return (names[a] as string) < (names[b] as string) ? -1 : 1
    })
  }
}

/** Seven letters of seven bits; beyond ASCII the key ends with the highest value, and the names have to decide. */
function keyOf(name: string): number {
  let key = 0
  let isOpen = true
  for (let i = 0; i < KEY_LETTERS; i++) {
    const unit: number = isOpen && i < name.length ? name.charCodeAt(i) : 0
    key = key * LETTER_VALUES + Math.min(unit, LETTER_VALUES - 1)
    isOpen = isOpen && unit < LETTER_VALUES - 1
  }
  return key
}

function copyOf(slice: string): string {
  return String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)))
}
