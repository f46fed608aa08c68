import {
  KOREAN_NO_NAMES,
  KOREAN_OFFICES,
  KOREAN_ORGANISATION_ENDINGS,
  KOREAN_ORGANISATIONS,
  KOREAN_PLACES,
  KOREAN_SHORT_COUNTRIES,
  KOREAN_SURNAMES,
} from '../gazetteers/korean.ts'

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

export const PLACES = setOf(KOREAN_PLACES)
export const SHORT_COUNTRIES = setOf(KOREAN_SHORT_COUNTRIES)
const ORGANISATIONS = setOf(KOREAN_ORGANISATIONS)
export const OFFICES = setOf(KOREAN_OFFICES)
const SURNAMES = setOf(KOREAN_SURNAMES)
const NO_NAMES = setOf(KOREAN_NO_NAMES)
const ORGANISATION_ENDINGS = KOREAN_ORGANISATION_ENDINGS.trim().split(/\s+/)

/** Particles that grow together with a noun, longest first. */
const PARTICLES =
  '으로부터 에게서 에서는 에서도 으로는 으로써 으로서 이라고 이라며 까지는 에서 에게 에는 에도 께서 부터 까지 처럼 보다 으로 로는 로서 라고 라며 이나 이며 이자 마저 조차 와의 과의 은 는 이 가 을 를 에 의 도 만 과 와 로 나 며'.split(
    ' ',
  )
/** Last syllables of words that carry a particle or a verb's ending. */
const ENDS_OPEN = /[은는을를에의와과며고서로한된할던도만다기던지면인해]$/

/** The noun that a word begins with, when what follows it is a particle: the word itself first, then shorter stems. */
export function stemsOf(word: string): readonly string[] {
  const stems = [word]
  for (const particle of PARTICLES) {
    if (word.length > particle.length && word.endsWith(particle)) stems.push(word.slice(0, -particle.length))
  }
  return stems
}

/** True for a word of two to four syllables that a Korean person may be called by: `문재인`, `남궁민수`. */
export function isKoreanName(word: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(word) || NO_NAMES.has(word)) return false
  const surnameLength = SURNAMES.has(word.slice(0, 2)) && word.length > 3 ? 2 : 1
  const givenLength = word.length - surnameLength
  return SURNAMES.has(word.slice(0, surnameLength)) && (givenLength === 1 || givenLength === 2)
}

/** True for a word that may be a foreign name or part of one. */
export function mayBeForeignName(word: string): boolean {
  if (!/^[가-힣]{2,8}$/.test(word)) return false
  return (
    !NO_NAMES.has(word)
    && !PLACES.has(word)
    && !ORGANISATIONS.has(word)
    && !OFFICES.has(word)
    && !ENDS_OPEN.test(word)
  )
}

export function isSurname(word: string): boolean {
  return SURNAMES.has(word)
}

export function isOrganisation(word: string): boolean {
  if (ORGANISATIONS.has(word)) return true
  return ORGANISATION_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
}
