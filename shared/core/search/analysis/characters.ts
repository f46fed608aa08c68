/** What a UTF-16 code unit or code point means to the scanner. */
export const SEPARATOR = 0
/** A letter or digit of a script that puts spaces between words. */
export const LETTER = 1
/** Belongs to a word but cannot begin one: combining marks, soft hyphens, joiners. */
export const EXTENDER = 2
/** A letter of a script written without spaces: Han, Hangul, Kana, Thai and their like. */
export const DENSE = 3
/** The first half of a surrogate pair: the pair must be asked about. */
export const SURROGATE = 4

export type CharacterClass = 0 | 1 | 2 | 3 | 4

const DENSE_SCRIPT =
  /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const DIGIT = /[\p{Nd}\p{No}]/u
// soft hyphens and joiners stand inside words on web pages; a zero-width space parts them
const INSIDE_WORD = /\p{M}|\u00ad|\u200c|\u200d|\u2060|\ufeff/u

let tableOfUnits: Uint8Array | null = null

/** Classes of all 65,536 code units, computed once (about 20 ms). */
export function characterClasses(): Uint8Array {
  tableOfUnits ??= Uint8Array.from({ length: 0x10000 }, (_, unit) =>
    unit >= 0xd800 && unit < 0xdc00 ? SURROGATE : classOf(String.fromCharCode(unit)),
  )
  return tableOfUnits
}

/** Whether a word holds a letter of a script without spaces. */
export function isDense(word: string): boolean {
  for (const character of word) if (classOf(character) === DENSE) return true
  return false
}

/** The class of one character; for a pair of surrogates, of the pair. */
export function classOf(character: string): CharacterClass {
  if (LETTER_OR_DIGIT.test(character)) {
    return DENSE_SCRIPT.test(character) && !DIGIT.test(character) ? DENSE : LETTER
  }
  return INSIDE_WORD.test(character) ? EXTENDER : SEPARATOR
}
