import { TITLE_MODIFIERS, TITLE_WORDS } from '../cues.ts'
import { ASIAN_SURNAME, canonicalForm, getLexicon } from '../lexicon.ts'
import type { EntityType } from '../../../model/mention.ts'

const MARKS = /\p{M}/gu
const POSSESSIVE = /['’]s?$/
const INITIAL = /^\p{L}\.?$/u
const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i
const COMPANY_FORM = /,? (?:inc|corp|co|ltd|llc|plc|limited|company|corporation|gmbh|ag)$/

/** The text without diacritics, in lower case, with plain apostrophes and hyphens. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A mention's text without possessive and, before a person, titles: the name that is shown. */
export function bareName(surface: string, type: EntityType): string {
  const name = surface.replace(/\s+/g, ' ').trim().replace(POSSESSIVE, '')
  if (type !== 'person') return name
  const words = name.split(' ')
  let first = 0
  while (first < words.length - 1 && isTitle(words[first] ?? '')) first++
  return words.slice(first).join(' ')
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return TITLE_WORDS.has(plain) || (TITLE_MODIFIERS.has(plain) && plain !== 'grant')
}

/**
 * What a name is compared as: folded; a person without initials and generation, with an East Asian given name in one
 * piece (`Kim Jong Un` = `Kim Jong-un`); a country or organisation by its canonical name, a firm without its form.
 */
export function comparableName(name: string, type: EntityType): string {
  const folded = foldName(name)
  if (type === 'person') return comparablePerson(folded)
  const plain = canonicalForm(folded).replace(COMPANY_FORM, '')
  return getLexicon().canonicalNames.get(plain) ?? plain
}

function comparablePerson(folded: string): string {
  const words = folded.split(' ').filter((word) => !GENERATION.test(word))
  const kept = words.length > 2 ? words.filter((word, i) => i === 0 || !INITIAL.test(word)) : words
  const [surname, second, third] = kept
  if (kept.length === 3 && surname !== undefined && isAsianSurname(surname))
    return `${surname} ${second}-${third}`
  return kept.join(' ')
}

/** True for a lower-case word that is an East Asian surname. */
export function isAsianSurname(word: string): boolean {
  return (getLexicon().bits(word.charAt(0).toUpperCase() + word.slice(1)) & ASIAN_SURNAME) !== 0
}

/** The initials of a name's words, small words left out: `World Health Organization` gives `WHO`. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in|on|de|&)$/i.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
}
