import type { Evidence } from '../candidate.ts'
import { ORGANISATION_HEADS, PLACE_NOUNS, PLACE_PREPOSITIONS, ROLE_NOUNS, SPEECH_VERBS } from '../cues.ts'
import { give } from './give.ts'
import type { Neighbours } from './neighbours.ts'

const AGE = /^\d\d$/
const APPOSITION = /^(?:a|an|the|his|her|their|who)$/

/** Points for and against a person: speaking, age in commas, apposition, `who`. */
export function personCues(evidence: Evidence, neighbours: Neighbours): void {
  const { tokens, end, isOne, before, after, afterThat, kind } = neighbours
  if (SPEECH_VERBS.has(after)) give(evidence, { person: 1.2, organisation: 0.3 })
  if (isOne && (before === 'said' || before === 'says')) give(evidence, { person: 1.2 })
  if (after === 'who') give(evidence, { person: 2 })
  if (ROLE_NOUNS.has(kind)) give(evidence, { person: 1.5 })
  if (after === ',') {
    if (afterThat === 'who') give(evidence, { person: 2 })
    if (AGE.test(afterThat) && /^[,.;]$/.test(tokens[end + 2]?.text ?? '')) give(evidence, { person: 3 })
    if (APPOSITION.test(afterThat)) give(evidence, { person: 0.6 })
    if (ROLE_NOUNS.has(afterThat)) give(evidence, { person: 1.2 })
  }
  if (before === 'the') give(evidence, { person: -2 })
  if (PLACE_PREPOSITIONS.has(before)) give(evidence, { person: -0.6 })
  if (ORGANISATION_HEADS.has(after) && after !== 'government') give(evidence, { person: -0.3 })
  if (PLACE_NOUNS.has(after)) give(evidence, { person: -0.5 })
}
