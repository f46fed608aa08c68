import { ORGANISATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../cues.ts'
import { ANY_PLACE, FAMILY_NAME } from '../lexicon.ts'
import { bitsAt, isCapital, isTitleWord, lowerAt, type Surroundings } from '../run.ts'
import { ofPhraseEnd, opensOfPhrase } from './of-phrase.ts'
import { hasOwnName } from './organisation.ts'

const STATES: ReadonlySet<string> = new Set(['state', 'republic', 'kingdom', 'county'])
/** Kinds of land and water that go on with `of` and one word: `Gulf of Aden`. */
const LANDS: ReadonlySet<string> = new Set('gulf strait bay isle cape sea city port lake'.split(' '))
const COMPASS: ReadonlySet<string> = new Set('north south east west upper lower great'.split(' '))

/** Where a place's name that begins at `first` ends; `first` when none does. */
export function placeEnd(around: Surroundings, first: number, end: number): number {
  const opener = lowerAt(around, first)
  if (STATES.has(opener) && opensOfPhrase(around, first + 1, end)) return ofPhraseEnd(around, first + 1, end)
  if (LANDS.has(opener) && lowerAt(around, first + 1) === 'of' && isCapital(around, first + 2))
    return first + 3
  for (let i = first + 1; i < Math.min(end, first + 4); i++) {
    if (!isCapital(around, i) || isTitleWord(around, i)) break
    if (PLACE_HEADS.has(lowerAt(around, i)) && hasOwnName(around, first, i)) {
      const next = lowerAt(around, i + 1)
      return PLACE_HEADS.has(next) && isCapital(around, i + 1) && i + 1 < end ? i + 2 : i + 1
    }
  }
  const isOpener =
    PLACE_OPENERS.has(opener) && opener !== 'new' && isCapital(around, first + 1) && first + 1 < end
  if (!isOpener) return first
  const follower = bitsAt(around, first + 1)
  const isCompass = COMPASS.has(opener)
  // "South Maren" is a land, "South Korean" its people and "North Tower" a thing
  if (isCompass && (follower & ANY_PLACE) === 0 && (follower & ~FAMILY_NAME) !== 0) return first
  if (isCompass && (ORGANISATION_HEADS.has(lowerAt(around, first + 1)) || isTitleWord(around, first + 1)))
    return first
  return first + 2
}
