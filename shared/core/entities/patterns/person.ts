import {
  ANY_NAME,
  ANY_PLACE,
  ASIAN_SURNAME,
  CITY,
  COMMON,
  COUNTRY,
  DEMONYM,
  FAMILY_NAME,
  GIVEN_NAME,
} from '../lexicon.ts'
import { bitsAt, isCapital, isTitleWord, lowerAt, NAME_PARTICLES, type Surroundings } from '../run.ts'

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/
const HYPHENATED = /^\p{Lu}\p{Ll}+-\p{L}+$/u
/** A name has no more words. */
const LONGEST_NAME = 6

/** Where a name of unknown kind that begins at `first` ends: before titles, nations and known places. */
export function nameEnd(around: Surroundings, first: number, end: number): number {
  let i = first + 1
  while (i < end && i < first + LONGEST_NAME) {
    if (isCapital(around, i)) {
      const startsPerson =
        (bitsAt(around, i - 1) & GIVEN_NAME) !== 0 || (bitsAt(around, first) & ANY_NAME) !== 0
      if (
        isTitleWord(around, i)
        && !GENERATION.test(lowerAt(around, i))
        && (bitsAt(around, i) & FAMILY_NAME) === 0
      )
        break
      if (around.lexicon.longestPhrase(around.tokens, i, end, DEMONYM) > 0) break
      if (!startsPerson && around.lexicon.longestPhrase(around.tokens, i, end, COUNTRY | CITY) > 0) break
      i++
    } else if (NAME_PARTICLES.has(around.tokens[i]?.text ?? '') && isCapital(around, i + 1) && i + 1 < end)
      i += 2
    else if (lowerAt(around, i) === '&' && isCapital(around, i + 1)) i += 2
    else break
  }
  return i
}

/** True when a word that is also a place begins a person's name here: `Jordan Smith`, `Austin Lee`. */
export function readsAsPerson(around: Surroundings, first: number, end: number, isTitled: boolean): boolean {
  const bits = bitsAt(around, first)
  if (isTitled) return (bits & COUNTRY) === 0 || (bits & ANY_NAME) !== 0
  if (end - first < 2 || (bits & ANY_NAME) === 0) return false
  const next = bitsAt(around, first + 1)
  return (next & (ANY_PLACE | DEMONYM)) === 0 || (next & (FAMILY_NAME | ASIAN_SURNAME)) !== 0
}

/** True for a capitalised word that names nothing here: it opens the sentence, or is an everyday word. */
export function isIdle(around: Surroundings, first: number, end: number, isTitled: boolean): boolean {
  const token = around.tokens[first]
  if (token === undefined) return true
  const bits = bitsAt(around, first)
  if ((bits & COMMON) === 0 && !around.lowerWords.has(token.lower)) return false
  if ((bits & ANY_NAME) === 0) return !isTitled || end - first < 2
  if (end - first === 1) return around.lowerWords.has(token.lower)
  const isOnlyAsian = (bits & ANY_NAME) === ASIAN_SURNAME
  if (isOnlyAsian && token.opensSentence) return !HYPHENATED.test(around.tokens[first + 1]?.text ?? '')
  // "Moon Jae-in", "Mark Twain": an everyday word that is a name as well, with a name behind it
  return (bitsAt(around, first + 1) & COMMON) !== 0 && !isTitled
}
