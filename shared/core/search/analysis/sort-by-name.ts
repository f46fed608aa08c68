const KEY_LETTERS = 5
const LETTER_VALUES = 128
/** A key of five letters and a number below this are exact in one double. */
const MOST_NUMBERS = 2 ** 18

/**
 * Sorts numbers in place by the names they stand for (by UTF-16 code units; no name twice). Sorts doubles made of the
 * first letters and the place of the number, which engines do without calling back, and then what begins alike.
 */
export function sortNumbersByName(numbers: Uint32Array<ArrayBuffer>, names: readonly string[]): void {
  if (numbers.length >= MOST_NUMBERS) {
    sortByCalling(numbers, names)
    return
  }
  const keys = Float64Array.from(
    numbers,
    (number, place) => keyOf(names[number] as string) * MOST_NUMBERS + place,
  )
  keys.sort()
  numbers.set(Uint32Array.from(keys, (key) => numbers[key % MOST_NUMBERS] as number))
  let start = 0
  for (let end = 1; end <= keys.length; end++) {
    if (end < keys.length && beginAlike(keys[start] as number, keys[end] as number)) continue
    if (end - start > 1) sortByCalling(numbers.subarray(start, end), names)
    start = end
  }
}

function beginAlike(a: number, b: number): boolean {
  return Math.floor(a / MOST_NUMBERS) === Math.floor(b / MOST_NUMBERS)
}

function sortByCalling(numbers: Uint32Array<ArrayBuffer>, names: readonly string[]): void {
  numbers.sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1))
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
