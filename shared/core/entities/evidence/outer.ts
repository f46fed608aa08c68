import type { Candidate, Evidence } from '../candidate.ts'
import { ANY_NAME } from '../lexicon.ts'
import type { Surroundings } from '../run.ts'
import type { Token } from '../tokens.ts'
import { give } from './give.ts'
import { neighboursOf } from './neighbours.ts'
import { organisationCues } from './organisation-cues.ts'
import { personCues } from './person-cues.ts'
import { placeCues } from './place-cues.ts'

/** What the words around a candidate say of it in this place. */
export function outerEvidence(around: Surroundings, candidate: Candidate): Evidence {
  const evidence: Evidence = { person: 0, place: 0, organisation: 0 }
  const neighbours = neighboursOf(around, candidate)
  if (candidate.isTitled) give(evidence, { person: 3, place: -1, organisation: -1 })
  personCues(evidence, neighbours)
  placeCues(evidence, neighbours)
  organisationCues(evidence, neighbours)
  if (neighbours.isOne) capitalCues(evidence, around, candidate)
  return evidence
}

/** Doubt about a single word whose capital may mean nothing: at the head of a sentence, or a word also written small. */
function capitalCues(
  evidence: Evidence,
  { tokens, lexicon, lowerWords }: Surroundings,
  candidate: Candidate,
): void {
  const token = tokens[candidate.first]
  if (token === undefined) return
  const doubt = (points: number) => give(evidence, { person: -points, place: -points, organisation: -points })
  if (token.opensSentence) {
    doubt((lexicon.bits(token.text) & ANY_NAME) !== 0 ? 0.3 : 0.6)
    if (readsAsSubject(tokens, candidate.end)) give(evidence, { person: 1.3, organisation: 0.3 })
  }
  if (lowerWords.has(token.lower)) doubt(1.2)
}

/** True when a verb in the past follows: `Seagal made`, `Cowley helped`. */
function readsAsSubject(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  if (next === undefined || next.isCapital) return false
  return /^(?:was|had|has|is|made|took|went|came|gave|got|began|became|left|held|won|lost|ran|led|spoke|also|then|never)$|^\p{L}{3,}ed$/u.test(
    next.lower,
  )
}
