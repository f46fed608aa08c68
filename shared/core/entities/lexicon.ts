import { COMMON_WORDS } from './gazetteers/common-words.ts'
import { COUNTRY_LINES, PEOPLES } from './gazetteers/countries.ts'
import { GIVEN_NAMES } from './gazetteers/given-names.ts'
import { ORGANISATION_LINES } from './gazetteers/organisations.ts'
import { CITIES, REGIONS, TOWNS } from './gazetteers/places.ts'
import { EAST_ASIAN_SURNAMES, FAMILY_NAMES } from './gazetteers/surnames.ts'
import { tokenise, type Token } from './tokens.ts'

/** What the gazetteers know of a word or phrase, as bits of a number. */
export const COUNTRY = 1
export const DEMONYM = 2
export const CITY = 4
export const TOWN = 8
export const REGION = 16
export const ORGANISATION = 32
export const GIVEN_NAME = 64
export const FAMILY_NAME = 128
export const ASIAN_SURNAME = 256
export const COMMON = 512

export const ANY_PLACE = COUNTRY | CITY | TOWN | REGION
export const ANY_NAME = GIVEN_NAME | FAMILY_NAME | ASIAN_SURNAME

export interface Lexicon {
  /** Bits of a phrase, its tokens joined by blanks; 0 when unknown. Case counts. */
  readonly bits: (phrase: string) => number
  /** The number of tokens, from `first` on and before `end`, of the longest known phrase with a bit of `wanted`; 0 for none. */
  readonly longestPhrase: (tokens: readonly Token[], first: number, end: number, wanted: number) => number
  /** The name that another name of a country or an organisation stands for, both in lower case. */
  readonly canonicalNames: ReadonlyMap<string, string>
}

let lexicon: Lexicon | null = null

/** The gazetteers, read on first use (some 10 ms) and kept. */
export function getLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}

function buildLexicon(): Lexicon {
  const bitsOf = new Map<string, number>()
  const longestFrom = new Map<string, number>()
  const canonicalNames = new Map<string, string>()

  const add = (phrase: string, bit: number) => {
    const words =
      phrase.includes(' ') || /['’.]/.test(phrase)
        ? tokenise(phrase).tokens.map((token) => token.text)
        : [phrase]
    const [first] = words
    if (first === undefined || first === '') return
    const key = words.join(' ')
    bitsOf.set(key, (bitsOf.get(key) ?? 0) | bit)
    if ((bit & ~(ANY_NAME | COMMON)) !== 0)
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length))
  }
  const addAll = (phrases: readonly string[], bit: number) => {
    for (const phrase of phrases) {
      add(phrase, bit)
      // datelines and headlines: SEOUL, NEW YORK
      if ((bit & (COUNTRY | CITY)) !== 0 && phrase.length > 3) add(phrase.toUpperCase(), bit)
    }
  }

  for (const line of COUNTRY_LINES.trim().split('\n')) {
    const [name = '', others = '', demonyms = ''] = line.split('|').map((part) => part.trim())
    const otherNames = listed(others, ',')
    addAll([name, ...otherNames], COUNTRY)
    addAll(listed(demonyms, ','), DEMONYM)
    for (const other of otherNames) canonicalNames.set(canonicalForm(other), canonicalForm(name))
  }
  for (const line of ORGANISATION_LINES.trim().split('\n')) {
    const [name = '', others] = line.split('=').map((part) => part.trim())
    const names = listed(others === undefined ? name : `${name}|${others}`, '|')
    addAll(names, ORGANISATION)
    if (others !== undefined)
      for (const other of names.slice(1)) canonicalNames.set(canonicalForm(other), canonicalForm(name))
  }
  addAll(listed(PEOPLES, '|'), DEMONYM)
  addAll(listed(CITIES, '|'), CITY)
  addAll(listed(TOWNS, '|'), TOWN)
  addAll(listed(REGIONS, '|'), REGION)
  addAll(GIVEN_NAMES.trim().split(/\s+/), GIVEN_NAME)
  addAll(FAMILY_NAMES.trim().split(/\s+/), FAMILY_NAME)
  addAll(EAST_ASIAN_SURNAMES.trim().split(/\s+/), ASIAN_SURNAME)
  for (const word of COMMON_WORDS.trim().split(/\s+/)) {
    add(word, COMMON)
    add(word.charAt(0).toUpperCase() + word.slice(1), COMMON)
  }

  return {
    bits: (phrase) => bitsOf.get(phrase) ?? 0,
    longestPhrase: (tokens, first, end, wanted) => {
      let length = Math.min(longestFrom.get(tokens[first]?.text ?? '') ?? 0, end - first)
      for (; length > 0; length--) {
        let phrase = tokens[first]?.text ?? ''
        for (let i = first + 1; i < first + length; i++) phrase += ` ${tokens[i]?.text ?? ''}`
        if (((bitsOf.get(phrase) ?? 0) & wanted) !== 0) return length
      }
      return 0
    },
    canonicalNames,
  }
}

function listed(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A name as aliases are compared: lower case, no full stops, plain apostrophes, no leading article. */
export function canonicalForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.’]/g, (mark) => (mark === '.' ? '' : "'"))
    .replace(/^the /, '')
}
