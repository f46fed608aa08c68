import { NATIONAL_HEADS, ORGANISATION_HEADS, ORGANISATION_OPENERS, WEAK_ORGANISATION_HEADS } from '../cues.ts'
import { COMMON, GIVEN_NAME } from '../lexicon.ts'
import { bitsAt, isCapital, isTitleWord, lowerAt, type Surroundings } from '../run.ts'
import { ofPhraseEnd, opensOfPhrase } from './of-phrase.ts'

/** Where an organisation's name that begins at `first` ends; `first` when none does. */
export function organisationEnd(around: Surroundings, first: number, end: number, people: number): number {
  const start = first + people
  let stop = first
  if (ORGANISATION_OPENERS.has(lowerAt(around, start)) && opensOfPhrase(around, start + 1, end)) {
    if (people > 0 && NATIONAL_HEADS.has(lowerAt(around, start))) return first
    return ofPhraseEnd(around, start + 1, end)
  }
  for (let i = start; i < end; i++) {
    const lower = lowerAt(around, i)
    if (!isCapital(around, i) && lower !== '&' && lower !== 'and' && lower !== 'of' && lower !== 'for') break
    if (lower === 'and' && (stop > first || startsWithPerson(around, first, i))) break
    if (i > first && isTitleWord(around, i) && !ORGANISATION_HEADS.has(lowerAt(around, i + 1))) break
    if (!isCapital(around, i) || i === first || !ORGANISATION_HEADS.has(lower)) continue
    if (lower === 'and' || !hasOwnName(around, first, i)) continue
    stop = i + 1
    if (lowerAt(around, stop) === 'of' && isCapital(around, stop + 1) && stop + 1 < end) {
      stop = ofPhraseEnd(around, stop, end)
      break
    }
  }
  if (stop === first) return first
  if (people > 0 && NATIONAL_HEADS.has(lowerAt(around, stop - 1)) && stop - start <= 2) return first
  return stop
}

/** True when a person is named before the `and`: `Speaker Nancy Pelosi and Senate …`. */
function startsWithPerson(around: Surroundings, first: number, and: number): boolean {
  for (let i = first; i < and; i++) {
    if (isTitleWord(around, i) || (bitsAt(around, i) & GIVEN_NAME) !== 0) return true
  }
  return false
}

/** False for a head that stands among everyday words only, such as `Your Company`. */
export function hasOwnName(around: Surroundings, first: number, head: number): boolean {
  const isWeak = WEAK_ORGANISATION_HEADS.has(lowerAt(around, head))
  for (let i = first; i < head; i++) {
    if (!isCapital(around, i)) continue
    const opensSentence = around.tokens[i]?.opensSentence === true
    const isCommon = (bitsAt(around, i) & COMMON) !== 0
    if (!isCommon) return !isWeak || !opensSentence || (bitsAt(around, i) & ~COMMON) !== 0
    if (!opensSentence && !isWeak) return true
  }
  return false
}
