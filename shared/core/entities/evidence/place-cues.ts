import type { Evidence } from '../candidate.ts'
import {
  PLACE_KINDS,
  PLACE_NOUNS,
  PLACE_POSSESSIONS,
  PLACE_PREPOSITIONS,
  PLACE_RELATIONS,
  TOWN_NOUNS,
  TRAVEL_WORDS,
  VISITING_VERBS,
} from '../cues.ts'
import { ANY_PLACE } from '../lexicon.ts'
import type { Token } from '../tokens.ts'
import { give } from './give.ts'
import { isPossessiveMark, type Neighbours } from './neighbours.ts'

const DIRECTIONS = /^(?:to|for|from)$/
/** People who come `from` a place. */
const ENVOYS =
  /^(?:minister|leader|official|delegate|envoy|diplomat|troop|soldier|counterpart|refugee|migrant|visitor|student)s$|^people$/
const DASH = /^(?:-{1,3}|[–—])$/u
const MAX_DATELINE_TOKENS = 9
const STATE_CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI '
    + 'SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL PE NSW'
  ).split(' '),
)

/** Points for a place: prepositions, travel, what places have, what they are called. */
export function placeCues(evidence: Evidence, neighbours: Neighbours): void {
  const { tokens, lexicon, first, end, isOne, before, beforeThat, after, afterThat, kind } = neighbours
  if (PLACE_PREPOSITIONS.has(before)) give(evidence, { place: 1.2 })
  if (before === 'at' || before === 'to' || before === 'from') give(evidence, { place: 0.4 })
  if (DIRECTIONS.test(before) && TRAVEL_WORDS.has(beforeThat)) give(evidence, { place: 1.5 })
  if (VISITING_VERBS.has(before)) give(evidence, { place: 1.2 })
  if (before === 'from' && ENVOYS.test(beforeThat)) give(evidence, { place: 1.2 })
  if (before === 'of' && PLACE_RELATIONS.has(beforeThat)) give(evidence, { place: 1.8 })
  if (before === 'the' && isOne) give(evidence, { place: -0.2 })
  if (after === ',' && (lexicon.bits(tokens[end + 1]?.text ?? '') & ANY_PLACE) !== 0)
    give(evidence, { place: 1.2 })
  if (isPossessiveMark(after) && PLACE_POSSESSIONS.has(afterThat)) give(evidence, { place: 1.5 })
  if (after === '-based' || (after === '-' && afterThat === 'based')) give(evidence, { place: 2 })
  if (TOWN_NOUNS.has(after)) give(evidence, { place: 1.3 })
  if (opensDateline(tokens, first, end)) give(evidence, { place: 3 })
  if (PLACE_NOUNS.has(after)) give(evidence, { place: 1.6 })
  if (PLACE_KINDS.has(kind)) give(evidence, { place: 2.5 })
  if (isNamedByKind(neighbours)) give(evidence, { place: 1.5 })
  if (before === ',' && isStateCode(tokens, first, end)) give(evidence, { place: 3, organisation: -2 })
}

/** True for `the capital Corvane` and `its capital, Vashtar`. */
function isNamedByKind({ tokens, first, before, beforeThat }: Neighbours): boolean {
  if (PLACE_KINDS.has(before)) return tokens[first - 1]?.isCapital === false
  return before === ',' && PLACE_KINDS.has(beforeThat)
}

/** True for a place in capitals at the head of a paragraph, an agency or a date and a dash behind it: `KARSTED (NPA) - `. */
function opensDateline(tokens: readonly Token[], first: number, end: number): boolean {
  const name = tokens.slice(first, end)
  if (tokens[first]?.opensSentence !== true || !name.every(({ text }) => /^\p{Lu}{4,}$/u.test(text)))
    return false
  const next = tokens[end]?.text
  if (next !== '(' && next !== ',') return false
  return tokens.slice(end, end + MAX_DATELINE_TOKENS).some(({ text }) => DASH.test(text))
}

/** True for the postal code of a state behind a town: `Lawrence, KS`. */
function isStateCode(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 1 && STATE_CODES.has(tokens[first]?.text ?? '') && tokens[first - 2]?.isCapital === true
  )
}
