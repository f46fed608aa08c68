import { EVENT_HEADS, EVENT_OPENERS } from '../cues.ts'
import { isCapital, isPossessive, lowerAt, type Surroundings } from '../run.ts'
import { ofPhraseEnd, opensOfPhrase } from './of-phrase.ts'

/**
 * Where the name of an event, law or prize that begins at `first` ends (`Korean War`, `Battle of Gettysburg`); `first`
 * when none does. It is no entity, and the places in it are none either.
 */
export function eventEnd(around: Surroundings, first: number, end: number): number {
  if (EVENT_OPENERS.has(lowerAt(around, first)) && opensOfPhrase(around, first + 1, end)) {
    return ofPhraseEnd(around, first + 1, end)
  }
  for (let i = first + 1; i < Math.min(end, first + 5); i++) {
    if (isPossessive(around, i)) break
    if (isCapital(around, i) && EVENT_HEADS.has(lowerAt(around, i))) return i + 1
  }
  return first
}
