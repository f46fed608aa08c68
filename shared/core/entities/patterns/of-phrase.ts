import { ANY_PLACE } from '../lexicon.ts'
import { isCapital, isTitleWord, lowerAt, type Surroundings } from '../run.ts'

/** True when `of` or `for` stands at `i` and a name behind it. */
export function opensOfPhrase(around: Surroundings, i: number, end: number): boolean {
  const word = lowerAt(around, i)
  if (word !== 'of' && word !== 'for') return false
  return (
    isCapital(around, i + 1) || (lowerAt(around, i + 1) === 'the' && i + 2 < end && isCapital(around, i + 2))
  )
}

/** The end of `of X Y and Z`, read from the `of`. */
export function ofPhraseEnd(around: Surroundings, of: number, end: number): number {
  let i = of + 1
  if (lowerAt(around, i) === 'the') i++
  const known = around.lexicon.longestPhrase(around.tokens, i, end, ANY_PLACE)
  if (known > 0) return i + known
  while (i < end) {
    if (isCapital(around, i) && !isTitleWord(around, i)) i++
    else if (
      ['and', '&', 'of', 'for'].includes(lowerAt(around, i))
      && isCapital(around, i + 1)
      && i + 1 < end
    )
      i++
    else break
  }
  return i
}
