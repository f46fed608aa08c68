const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const LATIN = /\p{Script=Latin}/u
const WORD = /\p{L}+/gu
/** Signs that stand behind a letter in good text: `m²`, `n°`, `Collate®`, and quotes, dashes and dots. */
const MAY_FOLLOW_LETTER = /[²³°ºª®©™’‘“”»›«‹„‚…–—·•\u00ad\u00a0]/u
const MAY_PRECEDE_LETTER = /[¿¡‘’“”«‹„‚»›…–—·•©@#°\u00ad\u00a0]/u

/** Heavy enough that a few such letters outweigh all that the charset's common letters say for it. */
const MIXED_SCRIPTS = -6
const CAPITAL_INSIDE = -3
const SIGN_INSIDE = -4
const SIGN_BESIDE = -1.5
const MIN_DENSE_LETTERS = 5
const MAX_ACCENTED_SHARE = 0.7
const DENSE_LETTER = -1.5

/**
 * What its neighbours say against a character outside ASCII, 0 when nothing: another script's letter beside it in
 * one word (`Cafй`), a capital behind a small letter (`дЮмб`), a sign inside a word (`og³osi³o`). Negative.
 *
 * @param before the character before it, empty at the start
 * @param after the character after it, empty at the end
 */
export function againstShape(before: string, character: string, after: string): number {
  if (!LETTER.test(character)) return againstSign(before, character, after)
  const neighbours = [before, after].filter((other) => LETTER.test(other))
  const isLatin = LATIN.test(character)
  if (neighbours.some((other) => LATIN.test(other) !== isLatin)) return MIXED_SCRIPTS
  const isCapitalInside =
    (UPPER.test(character) && LOWER.test(before)) || (LOWER.test(character) && UPPER.test(after))
  return isCapitalInside ? CAPITAL_INSIDE : 0
}

function againstSign(before: string, sign: string, after: string): number {
  const follows = LETTER.test(before) && !MAY_FOLLOW_LETTER.test(sign)
  const precedes = LETTER.test(after) && !MAY_PRECEDE_LETTER.test(sign)
  if (LETTER.test(before) && LETTER.test(after) && (follows || precedes)) return SIGN_INSIDE
  // `powiedzia³` is no exponent: those stand behind a unit
  const isExponent = /[²³]/u.test(sign) && LETTER.test(before) && before !== 'm'
  return follows || precedes || isExponent ? SIGN_BESIDE : 0
}

/** What is to be said against the words of `text` that consist of accented Latin letters (`Ìîñêâà`). Negative. */
export function againstDenseWords(text: string): number {
  let against = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < MIN_DENSE_LETTERS || !LATIN.test(word)) continue
    // eslint-disable-next-line no-control-regex -- ASCII begins with controls
    const accented = word.replace(/[\u0000-\u007f]/gu, '').length
    if (accented > word.length * MAX_ACCENTED_SHARE) against += accented * DENSE_LETTER
  }
  return against
}
