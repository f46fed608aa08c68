import type { Candidate, Evidence } from '../candidate.ts'
import {
  ORGANISATION_COMPANY,
  ORGANISATION_HEADS,
  ORGANISATION_KINDS,
  ORGANISATION_RELATIONS,
  PLACE_KINDS,
  PLACE_NOUNS,
  PLACE_POSSESSIONS,
  PLACE_PREPOSITIONS,
  PLACE_RELATIONS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  TRAVEL_WORDS,
  VISITING_VERBS,
} from '../cues.ts'
import { ANY_NAME, ANY_PLACE } from '../lexicon.ts'
import type { Surroundings } from '../run.ts'
import type { Token } from '../tokens.ts'
import { give } from './give.ts'

const STATE_CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI '
    + 'SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE NSW'
  ).split(' '),
)

/** What the words around a candidate say of it in this place. */
export function outerEvidence({ tokens, lexicon, lowerWords }: Surroundings, candidate: Candidate): Evidence {
  const { first, end, isTitled } = candidate
  const evidence: Evidence = { person: 0, place: 0, organisation: 0 }
  const lowerAt = (i: number) => tokens[i]?.lower ?? ''
  const before = lowerAt(first - 1)
  const beforeThat = lowerAt(first - 2)
  const after = lowerAt(end)
  const isOne = end - first === 1
  const opens = tokens[first]?.opensSentence === true

  if (isTitled) give(evidence, { person: 3, place: -1, organisation: -1 })
  if (SPEECH_VERBS.has(after)) give(evidence, { person: 1.2, organisation: 0.3 })
  if (PLACE_PREPOSITIONS.has(before)) give(evidence, { place: 1.2, person: -0.6 })
  if (before === 'at' || before === 'to' || before === 'from') give(evidence, { place: 0.4 })
  if ((before === 'to' || before === 'for' || before === 'from') && TRAVEL_WORDS.has(beforeThat))
    give(evidence, { place: 1.5 })
  if (VISITING_VERBS.has(before)) give(evidence, { place: 1.2 })
  if (before === 'the' && isOne) give(evidence, { organisation: 0.6, person: -2, place: -0.2 })
  if (before === 'the' && !isOne) give(evidence, { person: -2 })
  if (
    before === 'from'
    && /^(?:minister|leader|official|delegate|envoy|diplomat|troop|soldier|counterpart|refugee|migrant|visitor|student)s$|^people$/.test(
      beforeThat,
    )
  ) {
    give(evidence, { place: 1.2 })
  }
  if (before === 'of' && PLACE_RELATIONS.has(beforeThat)) give(evidence, { place: 1.8 })
  if ((before === 'of' || before === 'for') && ORGANISATION_RELATIONS.has(beforeThat))
    give(evidence, { organisation: 1.5 })
  if (after === 'who' || (after === ',' && lowerAt(end + 1) === 'who')) give(evidence, { person: 2 })
  if (after === ',' && /^\d\d$/.test(lowerAt(end + 1)) && /^[,.;]$/.test(lowerAt(end + 2)))
    give(evidence, { person: 3 })
  if (after === ',' && /^(?:a|an|the|his|her|their|who)$/.test(lowerAt(end + 1)))
    give(evidence, { person: 0.6 })
  if (after === ',' && ROLE_NOUNS.has(lowerAt(end + 1))) give(evidence, { person: 1.2 })
  if (after === ',' && (lexicon.bits(tokens[end + 1]?.text ?? '') & ANY_PLACE) !== 0)
    give(evidence, { place: 1.2 })
  if (after === "'s" || after === '’s') {
    if (PLACE_POSSESSIONS.has(lowerAt(end + 1))) give(evidence, { place: 1.5 })
    if (ORGANISATION_COMPANY.has(lowerAt(end + 1))) give(evidence, { organisation: 1.2 })
  }
  if (ORGANISATION_COMPANY.has(after)) give(evidence, { organisation: 1.2 })
  if (after === '-' && lowerAt(end + 1) === 'based') give(evidence, { place: 2 })
  if (before === '(' && after === ')')
    give(evidence, isCredit(tokens, first - 1, end) ? { organisation: 1.8 } : { person: -0.5 })
  if (before === ',' && isStateCode(tokens, first, end)) give(evidence, { place: 3, organisation: -2 })
  if ((before === 'said' || before === 'says') && isOne) give(evidence, { person: 1.2 })
  if (isNamedAs(lowerAt, first)) give(evidence, { organisation: 2 })
  if (ORGANISATION_HEADS.has(after) && after !== 'government') give(evidence, { person: -0.3 })
  if (PLACE_NOUNS.has(after)) give(evidence, { place: 1.6, person: -0.5 })
  const kind = kindBehind(lowerAt, end)
  if (PLACE_KINDS.has(kind)) give(evidence, { place: 2.5 })
  if (ORGANISATION_KINDS.has(kind)) give(evidence, { organisation: 2.5 })
  if (ROLE_NOUNS.has(kind)) give(evidence, { person: 1.5 })
  if (ORGANISATION_KINDS.has(before)) give(evidence, { organisation: 1.2 })
  const isCapitalBefore = tokens[first - 1]?.isCapital === true
  if ((PLACE_KINDS.has(before) && !isCapitalBefore) || (before === ',' && PLACE_KINDS.has(beforeThat)))
    give(evidence, { place: 1.5 })
  if (isOne && opens) {
    const penalty = isPersonalName(lexicon.bits(tokens[first]?.text ?? '')) ? -0.3 : -0.6
    give(evidence, { person: penalty, place: penalty, organisation: penalty })
    if (readsAsSubject(tokens, end)) give(evidence, { person: 1.3, organisation: 0.3 })
  }
  if (isOne && lowerWords.has(lowerAt(first)))
    give(evidence, { person: -1.2, place: -1.2, organisation: -1.2 })
  return evidence
}

function isPersonalName(bits: number): boolean {
  return (bits & ANY_NAME) !== 0
}

/** The noun that says what a name is: `Norrland is a coastal region`, `Norrland, the region`; the last of up to four words. */
function kindBehind(lowerAt: (i: number) => string, end: number): string {
  const opener = lowerAt(end)
  if (opener !== 'is' && opener !== 'was' && opener !== ',') return ''
  if (!/^(?:a|an|the|one)$/.test(lowerAt(end + 1))) return ''
  for (let i = end + 2; i < end + 6; i++) {
    const word = lowerAt(i)
    if (PLACE_KINDS.has(word) || ORGANISATION_KINDS.has(word) || ROLE_NOUNS.has(word)) return word
    if (!/^\p{L}/u.test(word) || word === 'of' || word === 'in') return ''
  }
  return ''
}

/** True for brackets that end a paragraph, in which agencies are credited: `… missile launches. (Yonhap)`. */
function isCredit(tokens: readonly Token[], opening: number, end: number): boolean {
  const next = tokens[end + 1]
  return /^[.!?"”]$/.test(tokens[opening - 1]?.text ?? '') && (next === undefined || next.opensSentence)
}

/** True for the postal code of a state behind a town: `Lawrence, KS`. */
function isStateCode(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 1 && STATE_CODES.has(tokens[first]?.text ?? '') && tokens[first - 2]?.isCapital === true
  )
}

/** True for `a forum known as the Quad`, `the group called …`. */
function isNamedAs(lowerAt: (i: number) => string, first: number): boolean {
  let i = first - 1
  if (lowerAt(i) === 'the') i--
  if (lowerAt(i) === 'as') i--
  if (!/^(?:known|called|named|dubbed)$/.test(lowerAt(i))) return false
  return [1, 2, 3].some((back) => ORGANISATION_KINDS.has(lowerAt(i - back)))
}

/** True when a verb in the past follows: `Seagal made`, `Cowley helped`. */
function readsAsSubject(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  if (next === undefined || next.isCapital) return false
  return /^(?:was|had|has|is|made|took|went|came|gave|got|began|became|left|held|won|lost|ran|led|spoke|also|then|never)$|^\p{L}{3,}ed$/u.test(
    next.lower,
  )
}
