const KEY_LETTERS = 5
const LETTER_VALUES = 128
/** A key of five letters and a number below this are exact in one double. */
const MOST_NUMBERS = 2 ** 18

/** Numbers distinct names from 0, and gives them in order (by UTF-16 code units). */
export class SortedNames {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []

  get count(): number {
    return this.#names.length
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#names.push(name) - 1
    this.#numbers.set(name, number)
    return number
  }

  name(number: number): string {
    return this.#names[number] as string
  }

  /**
   * All numbers, in the order of their names. Sorts doubles made of the first letters and the number, which engines
   * do without calling back, and then what begins alike.
   */
  inOrder(): Uint32Array<ArrayBuffer> {
    const names = this.#names
    if (names.length >= MOST_NUMBERS) return byName(Uint32Array.from(names.keys()), names)
    const keys = Float64Array.from(names, (name, number) => keyOf(name) * MOST_NUMBERS + number).sort()
    const order = Uint32Array.from(keys, (key) => key % MOST_NUMBERS)
    let start = 0
    for (let end = 1; end <= keys.length; end++) {
      if (end < keys.length && beginAlike(keys[start] as number, keys[end] as number)) continue
      if (end - start > 1) byName(order.subarray(start, end), names)
      start = end
    }
    return order
  }
}

function beginAlike(a: number, b: number): boolean {
  return Math.floor(a / MOST_NUMBERS) === Math.floor(b / MOST_NUMBERS)
}

function byName(numbers: Uint32Array<ArrayBuffer>, names: readonly string[]): Uint32Array<ArrayBuffer> {
  return numbers.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
}

/** Five letters of seven bits; beyond ASCII the key ends with the highest value, and the names have to decide. */
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
