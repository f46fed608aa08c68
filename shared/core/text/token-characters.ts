/**
 * What a character does to a token, and the letters it is compared as. Both are worked out when a character
 * is first met: classifying all of Unicode at start-up would cost 60 ms.
 */

export type CharacterClass =
  | 'separator'
  | 'letter'
  | 'digit'
  /** A character that is a token by itself: Han, Kana, Thai, Lao, Khmer, Myanmar are written without spaces. */
  | 'ideograph'
  | 'kana'
  | 'southeast-asian'
  /** A mark that changes the letter before it (a Devanagari or Thai vowel): part of the token, never its start. */
  | 'mark'
  /** Soft hyphens, zero-width characters, accents: as if they were not there. */
  | 'ignorable'
  | 'apostrophe'

const APOSTROPHES = "'’‘ʼ＇"
const FORMAT = /[\p{Cf}\u0640]/u
const MARK = /\p{M}/u
const KANA_VOICING = /[\u3099\u309A]/u
const ACCENT =
  /[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
const DIGIT = /\p{Nd}/u
const HAN = /\p{Script_Extensions=Han}/u
const KANA = /[\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u
const SOUTHEAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Letters that compatibility decomposition leaves whole but that are printed as two as often as not. */
const SPELLED_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ς: 'σ', ı: 'i' }

function isAccent(character: string): boolean {
  return MARK.test(character) && ACCENT.test(character) && !KANA_VOICING.test(character)
}

function classify(character: string): CharacterClass {
  if (APOSTROPHES.includes(character)) return 'apostrophe'
  if (FORMAT.test(character) || isAccent(character)) return 'ignorable'
  if (MARK.test(character)) return 'mark'
  if (!LETTER_OR_NUMBER.test(character)) return 'separator'
  if (KANA.test(character) && !HAN.test(character)) return 'kana'
  if (HAN.test(character)) return 'ideograph'
  // ½ and ² count as figures: a changed one must never pass for a misread letter
  if (DIGIT.test(character.normalize('NFKD'))) return 'digit'
  return SOUTHEAST_ASIAN.test(character) ? 'southeast-asian' : 'letter'
}

function fold(character: string): string {
  let folded = ''
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!isAccent(part)) folded += SPELLED_OUT[part] ?? part
  }
  return folded
}

const classes = new Map<number, CharacterClass>()
const folds = new Map<number, string>()

/** The class of a code point. */
export function characterClass(codePoint: number): CharacterClass {
  const known = classes.get(codePoint)
  if (known !== undefined) return known
  const found = classify(String.fromCodePoint(codePoint))
  classes.set(codePoint, found)
  return found
}

/**
 * What a code point is compared as: compatibility-decomposed, lower case, without accents; `ﬁ` is `fi`, `É` is
 * `e`, `한` its three jamo (so that composed and decomposed Korean are equal). May be empty or longer than one.
 */
export function foldCharacter(codePoint: number): string {
  const known = folds.get(codePoint)
  if (known !== undefined) return known
  const found = fold(String.fromCodePoint(codePoint))
  folds.set(codePoint, found)
  return found
}
