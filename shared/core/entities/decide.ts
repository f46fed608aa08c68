import type { EntityType } from '../../model/mention.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { innerEvidence } from './evidence/inner.ts'
import { namesBehindLocatives } from './evidence/locatives.ts'
import { outerEvidence } from './evidence/outer.ts'
import { ASIAN_SURNAME, COUNTRY, CITY } from './lexicon.ts'
import type { Surroundings } from './run.ts'

/** A candidate that was taken for an entity. Token numbers, half-open. */
export interface Decided {
  readonly first: number
  readonly end: number
  readonly type: EntityType
}

/** Points that a type needs. */
const THRESHOLD = 1
/** What a name gains for the type of its neighbour in a list. */
const FROM_LIST = 1
/** What a name gains that stands behind several locatives. */
const FROM_LOCATIVES = 0.8
const MOST_FROM_ELSEWHERE = 2
/** A name that was recognised elsewhere is taken here as well, unless this much speaks against it. */
const NOT_AGAINST = -0.8
/** Shorter ones are abbreviations. */
const IN_CAPITALS = /^\p{Lu}{5,}$/u
const TYPES: readonly EntityType[] = ['person', 'place', 'organisation']

/**
 * The candidates that are entities, with their types. Evidence for a name counts wherever in the text it is found,
 * a surname goes with its full name, an abbreviation with the long form it stands behind in brackets.
 */
export function decide(around: Surroundings, candidates: readonly Candidate[]): readonly Decided[] {
  const scored = scoreAll(around, candidates)
  addFromLongerNames(around, scored)
  addFromLocatives(around, scored)
  addFromLists(around, scored)
  const typeOfName = majorityTypes(scored)
  return scored.flatMap(({ candidate: { first, end }, key, score }) => {
    const usual = typeOfName.get(key)
    const type = bestType(score) ?? (usual !== undefined && score[usual] > NOT_AGAINST ? usual : null)
    return type === null ? [] : [{ first, end, type }]
  })
}

interface Scored {
  readonly candidate: Candidate
  readonly key: string
  readonly score: Evidence
}

/** Every candidate with the points for its words, for its place, and for the other places where its words stand. */
function scoreAll(around: Surroundings, candidates: readonly Candidate[]): readonly Scored[] {
  const weighed = candidates.map((candidate) => ({
    candidate,
    key: keyOf(around, candidate),
    inner: innerEvidence(around, candidate),
    outer: outerEvidence(around, candidate),
  }))
  const sums = new Map<string, Evidence>()
  for (const { key, outer } of weighed) {
    const sum = sums.get(key) ?? { person: 0, place: 0, organisation: 0 }
    for (const type of TYPES) sum[type] += outer[type]
    sums.set(key, sum)
  }
  return weighed.map(({ candidate, key, inner, outer }) => {
    const score: Evidence = { person: 0, place: 0, organisation: 0 }
    for (const type of TYPES) {
      const elsewhere = ((sums.get(key)?.[type] ?? 0) - outer[type]) / 2
      const bounded = Math.max(-MOST_FROM_ELSEWHERE, Math.min(MOST_FROM_ELSEWHERE, elsewhere))
      score[type] = inner[type] + outer[type] + bounded
    }
    return { candidate, key, score }
  })
}

/** Points for surnames of people who are named in full, and for abbreviations of names that are spelled out. */
function addFromLongerNames(around: Surroundings, scored: readonly Scored[]): void {
  const surnames = new Set<string>()
  const longForms = new Map<string, EntityType>()
  for (const { candidate, score } of scored) {
    const type = bestType(score)
    if (type === 'person') for (const name of shortNames(around, candidate)) surnames.add(name)
    const abbreviation = abbreviationBehind(around, candidate)
    if (type !== null && type !== 'person' && abbreviation !== null) longForms.set(abbreviation, type)
  }
  for (const { candidate, key, score } of scored) {
    const isOne = candidate.end - candidate.first === 1
    const isKnownPlace = (around.lexicon.bits(key) & (COUNTRY | CITY)) !== 0
    if (isOne && surnames.has(key)) score.person += isKnownPlace ? 0.5 : 3
    const longType = longForms.get(key)
    if (longType !== undefined) score[longType] += 3
  }
}

/** Points for names that the whole text puts behind "in", "at" and "from". */
function addFromLocatives(around: Surroundings, scored: readonly Scored[]): void {
  const places = namesBehindLocatives(around, scored)
  for (const { key, score } of scored) if (places.has(key)) score.place += FROM_LOCATIVES
}

/** Points for neighbours in a list, from its first name that has a type to the last. */
function addFromLists(around: Surroundings, scored: readonly Scored[]): void {
  let previous: { readonly end: number; readonly type: EntityType } | null = null
  for (const { candidate, score } of scored) {
    if (previous !== null && isListed(around, previous.end, candidate.first))
      score[previous.type] += FROM_LIST
    const type = bestType(score)
    if (type !== null) previous = { end: candidate.end, type }
  }
}

/** The type that a name was given most often. */
function majorityTypes(scored: readonly Scored[]): ReadonlyMap<string, EntityType> {
  const votes = new Map<string, Evidence>()
  for (const { key, score } of scored) {
    const type = bestType(score)
    if (type === null) continue
    const counts = votes.get(key) ?? { person: 0, place: 0, organisation: 0 }
    counts[type]++
    votes.set(key, counts)
  }
  const types = new Map<string, EntityType>()
  for (const [key, counts] of votes) {
    const type = bestType(counts)
    if (type !== null) types.set(key, type)
  }
  return types
}

/** True when two names are parted by a comma or `and` only: what stands in a list is of a kind. */
function isListed({ tokens }: Surroundings, end: number, first: number): boolean {
  if (first - end < 1 || first - end > 3) return false
  return tokens
    .slice(end, first)
    .every(({ lower }) => lower === ',' || lower === 'and' || lower === 'or' || lower === 'the')
}

/** A word in capitals, as datelines print places, counts as the same word with one capital where the text has both. */
function keyOf({ tokens, capitalWords }: Surroundings, { first, end }: Candidate): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => {
      const usual = IN_CAPITALS.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text
      return capitalWords.has(usual) ? usual : text
    })
    .join(' ')
}

function bestType(score: Evidence): EntityType | null {
  const [best] = [...TYPES].sort((a, b) => score[b] - score[a])
  return best !== undefined && score[best] >= THRESHOLD ? best : null
}

/** What a person of this full name is called for short. */
function shortNames({ tokens, lexicon }: Surroundings, { first, end }: Candidate): readonly string[] {
  if (end - first < 2 || end - first > 4) return []
  const given = tokens[first]?.text ?? ''
  const last = tokens[end - 1]?.text ?? ''
  const isAsian = (lexicon.bits(given) & ASIAN_SURNAME) !== 0
  return isAsian ? [given] : [last]
}

/** The abbreviation in brackets right behind a candidate: `Harbour Board (HB)`. */
function abbreviationBehind({ tokens }: Surroundings, { first, end }: Candidate): string | null {
  if (end - first < 2 || tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')') return null
  const short = tokens[end + 1]?.text ?? ''
  const isAbbreviation = /^\p{Lu}[\p{L}&.]*\p{Lu}\.?$/u.test(short) && short.length <= 10
  return isAbbreviation && short.charAt(0) === tokens[first]?.text.charAt(0) ? short : null
}
