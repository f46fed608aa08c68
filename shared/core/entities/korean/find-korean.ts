import type { EntityType } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import {
  isKoreanName,
  isOrganisation,
  isSurname,
  mayBeForeignName,
  OFFICES,
  PLACES,
  SHORT_COUNTRIES,
  stemsOf,
} from './words.ts'

export interface KoreanName extends Span {
  readonly type: EntityType
}

/** A run of letters with the gap before it. */
interface Word extends Span {
  readonly text: string
  /** True when nothing but one blank parts it from the word before. */
  readonly isJoined: boolean
}

const WORD = /[가-힣A-Za-z0-9]+/g
const HAS_HANGUL = /[가-힣]/
const DATELINE = /\(([가-힣]{2,8})\s?=\s?([가-힣A-Za-z0-9]{2,10})\)/g
/** What one does with places: the particle, and the word that follows. */
const PLACE_VERBS = /^(?:방문|찾|떠나|도착|들러|들른|향했|향한|이동|출국|입국|출발|귀국|건너)/
const GOING = /(?:으로|로|에|를|을|에서)$/

/**
 * People, places and organisations in Korean text, in order and apart from each other: names known to the gazetteer,
 * names before an office or form of address (`문재인 대통령`), organisations by their ending, datelines; each found
 * name also wherever else it stands with or without a particle. Offsets are UTF-16. Cost linear.
 */
export function findKorean(text: string): readonly KoreanName[] {
  if (!HAS_HANGUL.test(text)) return []
  const words = wordsOf(text)
  const names = new Map<string, EntityType>()
  const found: KoreanName[] = []
  const add = (start: number, end: number, type: EntityType) => {
    found.push({ start, end, type })
    names.set(text.slice(start, end), type)
  }
  for (const match of text.matchAll(DATELINE)) {
    const [whole, place = '', agency = ''] = match
    add(match.index + 1, match.index + 1 + place.length, 'place')
    const agencyStart = match.index + whole.length - 1 - agency.length
    if (!isKoreanName(agency)) add(agencyStart, agencyStart + agency.length, 'organisation')
  }
  for (const [i, word] of words.entries()) {
    const office = stemsOf(word.text).find((stem) => OFFICES.has(stem))
    if (office !== undefined) findBeforeOffice(words, i, add)
    const organisation = stemsOf(word.text).find(isOrganisation)
    if (organisation !== undefined) add(word.start, word.start + organisation.length, 'organisation')
    const place = stemsOf(word.text).find((stem) => PLACES.has(stem)) ?? placeByVerb(words, i)
    if (place !== undefined && organisation === undefined) add(word.start, word.start + place.length, 'place')
  }
  for (const word of words) {
    const name = stemsOf(word.text).find((stem) => stem.length > 1 && names.has(stem))
    if (name !== undefined)
      found.push({ start: word.start, end: word.start + name.length, type: names.get(name) ?? 'person' })
  }
  return withoutOverlaps(found)
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let previousEnd = -1
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    words.push({
      start,
      end,
      text: match[0],
      isJoined: start === previousEnd + 1 && text[previousEnd] === ' ',
    })
    previousEnd = end
  }
  return words
}

type Add = (start: number, end: number, type: EntityType) => void

/** The name before the office at word `i`; a country or a body may stand between: `마이크 폼페이오 미 국무장관`. */
function findBeforeOffice(words: readonly Word[], i: number, add: Add): void {
  let last = i
  for (let steps = 0; steps < 2; steps++) {
    const between = words[last - 1]
    if (words[last]?.isJoined !== true || between === undefined) return
    const isBody = isOrganisation(between.text) || /^[가-힣]{2,5}(?:부|처|청|실|당|국)$/.test(between.text)
    if (!isBody && !SHORT_COUNTRIES.has(between.text)) break
    if (isBody) add(between.start, between.end, 'organisation')
    else if (PLACES.has(between.text)) add(between.start, between.end, 'place')
    last--
  }
  const word = words[last - 1]
  if (words[last]?.isJoined !== true || word === undefined) return
  const office = words[i]?.text ?? ''
  // 신조 in 아베 신조 총리 is made like a Korean name of two syllables
  const isSecondName =
    word.text.length === 2 && word.isJoined && mayBeForeignName(words[last - 2]?.text ?? '')
  if ((isKoreanName(word.text) && !isSecondName) || (isSurname(word.text) && !/^(?:씨|군|양)/.test(office))) {
    add(word.start, word.end, 'person')
    return
  }
  if (!mayBeForeignName(word.text)) return
  const given = words[last - 2]
  const beforeGiven = words[last - 3]
  const hasGiven = word.isJoined && given !== undefined && mayBeForeignName(given.text)
  const isWhole = given?.isJoined !== true || beforeGiven === undefined || !mayBeForeignName(beforeGiven.text)
  add(hasGiven && isWhole ? given.start : word.start, word.end, 'person')
}

/** A foreign place that is visited, left or gone to: `노를란드를 방문해`. */
function placeByVerb(words: readonly Word[], i: number): string | undefined {
  const word = words[i]
  const next = [words[i + 1], words[i + 2]].find(
    (other) => other !== undefined && PLACE_VERBS.test(other.text),
  )
  if (word === undefined || next === undefined || !GOING.test(word.text)) return undefined
  const stem = stemsOf(word.text).find(
    (other) => other !== word.text && GOING.test(word.text.slice(other.length)),
  )
  return stem !== undefined && stem.length > 2 && mayBeForeignName(stem) && /[가-힣]{3}/.test(stem)
    ? stem
    : undefined
}

/** Longer names win over shorter ones that they hold; of equal ones the first found. */
function withoutOverlaps(found: KoreanName[]): readonly KoreanName[] {
  const kept: KoreanName[] = []
  for (const name of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((kept.at(-1)?.end ?? 0) <= name.start) kept.push(name)
  }
  return kept
}
