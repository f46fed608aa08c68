import type { Candidate, Evidence } from '../candidate.ts'
import { ROLE_NOUNS } from '../cues.ts'
import {
  ANY_NAME,
  ASIAN_SURNAME,
  CITY,
  COMMON,
  COUNTRY,
  FAMILY_NAME,
  GIVEN_NAME,
  ORGANISATION,
  REGION,
  TOWN,
} from '../lexicon.ts'
import type { Surroundings } from '../run.ts'
import { isTimeZone } from '../time-zones.ts'
import { give } from './give.ts'

const TRADE = /\p{L}{2}(?:er|monger|smith|wright|keeper|maker|man)$/u
const NO_EVIDENCE: Evidence = { person: -3, place: -3, organisation: -3 }

/** True for the plural of a trade, known or by its ending: `Bakers`, `Fishmongers`. */
function isTrade(word: string): boolean {
  const singular = word.toLowerCase().replace(/men$/u, 'man').replace(/s$/u, '')
  return singular !== word.toLowerCase() && (ROLE_NOUNS.has(singular) || TRADE.test(singular))
}

/** What a candidate's own words say: gazetteers, heads, the make of the name. The same wherever they stand. */
export function innerEvidence(
  { tokens, lexicon }: Surroundings,
  { first, end, pattern }: Candidate,
): Evidence {
  const evidence: Evidence = { person: 0, place: 0, organisation: 0 }
  const words = tokens.slice(first, end).map((token) => token.text)
  const phrase = words.join(' ')
  const bits = lexicon.bits(phrase)
  if (pattern === 'organisation') give(evidence, { organisation: 3 })
  if (pattern === 'place') give(evidence, { place: 3 })
  if ((bits & COUNTRY) !== 0) give(evidence, { place: 4 })
  if ((bits & CITY) !== 0) give(evidence, { place: 3 })
  if ((bits & REGION) !== 0) give(evidence, { place: 2.5 })
  if ((bits & TOWN) !== 0) give(evidence, { place: 1.6 })
  if ((bits & ORGANISATION) !== 0) give(evidence, { organisation: 3 })
  if (pattern === 'phrase') {
    // verbs of saying go with capitals and firms as well: "Pyongyang declared"
    if ((bits & ANY_NAME) === 0) give(evidence, { person: -4 })
    return evidence
  }

  if (words.length === 1 && isTimeZone(tokens, first)) return NO_EVIDENCE
  const firstBits = lexicon.bits(words[0] ?? '')
  const lastBits = lexicon.bits(words.at(-1) ?? '')
  if (words.length === 1) {
    if ((bits & GIVEN_NAME) !== 0) give(evidence, { person: 1.4 })
    if ((bits & FAMILY_NAME) !== 0) give(evidence, { person: 1.2 })
    if ((bits & COMMON) !== 0) give(evidence, { person: -1.5, organisation: -1.5 })
    if ((bits & ANY_NAME) === 0 && isTrade(phrase)) give(evidence, { person: -4 })
    if (/^\p{Lu}{2,4}s?$/u.test(phrase) && (lexicon.bits(phrase.toLowerCase()) & COMMON) !== 0)
      return evidence
    if (/^[IVX]+$|^(?:LLC|LLP|INC|LTD|PLC)$/.test(phrase)) return evidence
    if (/^\p{Lu}{2,6}$/u.test(phrase)) give(evidence, { organisation: 1.4 })
    else if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(phrase) && !/^(?:Mc|Mac|De|Di|O['’])/.test(phrase))
      give(evidence, { organisation: 1 })
    return evidence
  }
  if (words.length <= 4) {
    if ((firstBits & GIVEN_NAME) !== 0) give(evidence, { person: 2.5 })
    if ((lastBits & FAMILY_NAME) !== 0) give(evidence, { person: 1.5 })
    if ((firstBits & ASIAN_SURNAME) !== 0) give(evidence, { person: words.length === 2 ? 2 : 1.5 })
    if (/^\p{Lu}\.$/u.test(words[1] ?? '') || /^(?:\p{Lu}\.)+$/u.test(words[0] ?? ''))
      give(evidence, { person: 2 })
    if (words.length === 2) give(evidence, { person: 1.2, organisation: 0.3 })
    if (/^[IVX]{1,4}$/.test(words.at(-1) ?? '')) give(evidence, { person: 1.5 })
    if (words.length === 3) give(evidence, { person: 0.8, organisation: 0.4 })
  }
  if (/&/.test(phrase)) give(evidence, { organisation: 2.5 })
  if (words.every((word) => /^\p{Lu}+$/u.test(word))) give(evidence, { person: -1 })
  if (words.some((word) => (lexicon.bits(word) & COMMON) !== 0)) give(evidence, { person: -1.5 })
  return evidence
}
