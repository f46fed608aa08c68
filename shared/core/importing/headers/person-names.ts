import { isKnownAgency } from './agencies.ts'
import { isWeekday, monthOfName } from './month-names.ts'
import { isCredential, isNameParticle, isNameSuffix, isOutletWord, isRoleWord } from './name-words.ts'
import { isKnownPlace } from './place-names.ts'

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}\d.'’-]*|[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]{2,6})$/u
const BETWEEN_NAMES =
  /\s*(?:[,;、&](?:\s*(?:and|und|et|y)(?=\s))?|\s\/\s|\s(?:and|und|et|y|with|avec|con|en)\s)\s*/iu
const GLUED_ROLE = /(?<=\p{Ll}{3}|\p{L}\.)(?=\p{Lu}{2}|\p{Lu}\p{Ll})/u
const GLUED_NAME_PARTS = /^(?:Mac|Fitz|Vander)$/u
const NO_AUTHOR =
  /^(?:admin|administrator|root|webmaster|wordpress|user|anonymous|unknown|null|undefined|n\/a|guest|gast)$/iu
const MAX_NAME_WORDS = 6

/** Whether every word of `text` can stand in a name; weekdays, months and possessives cannot. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    words.length <= MAX_NAME_WORDS
    && words.every(
      (word) => (NAME_WORD.test(word) || isNameParticle(word) || isNameSuffix(word)) && !/['’]s$/u.test(word),
    )
    && NAME_WORD.test(words[0] ?? '')
    && !isFullWeekday(words[0] ?? '')
    && (monthOfName(words[0] ?? '') === null || words.slice(1).some(isPersonWord))
  )
}

/** Whether `text` looks like the full name of a person: two to five words, none of an outlet, a job or a city. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    isNameLike(text)
    && /^\p{Lu}/u.test(text)
    && words.length >= 2
    && words.length <= 5
    && !words.some((word) => isOutletWord(word) || isRoleWord(word) || isFullWeekday(word))
    && !/^(?:The|A|An|In|On|At|For|From|With|New|No|How|Why|What|When|Who)$/u.test(words[0] ?? '')
    && !isKnownPlace(text)
    && !isKnownAgency(text)
  )
}

/** Sun, Mon and Do are names too. */
function isFullWeekday(word: string): boolean {
  return word.length >= 6 && isWeekday(word)
}

function isPersonWord(word: string): boolean {
  return NAME_WORD.test(word) && monthOfName(word) === null
}

/**
 * The names in the words of a byline, in order: job titles, outlets and handles after a name are dropped. The
 * first name may be an agency or a paper; the others must look like people. Empty when nothing is a name.
 */
export function splitNames(text: string): readonly string[] {
  const names: string[] = []
  for (const piece of text.split(BETWEEN_NAMES)) {
    const name = trimName(piece)
    if (name === '') continue
    const last = names.at(-1)
    if (last !== undefined && isNameSuffix(name)) {
      if (!isCredential(name)) names[names.length - 1] = `${last}, ${name}`
    } else if (names.length === 0 ? isNameLike(name) && !NO_AUTHOR.test(name) : isPersonName(name)) {
      names.push(name)
    } else if (names.length === 0) {
      return []
    }
  }
  return names
}

/** Cuts a job title or outlet that stands after the name without a comma, glued or not. */
function trimName(piece: string): string {
  if (isKnownAgency(piece)) return piece.trim()
  const words: string[] = []
  const printed = withoutFullStop(piece.trim()).split(/\s+/u)
  for (const [index, word] of printed.entries()) {
    if (index >= 2 && opensRole(word, printed[index + 1]) && !words.some(isOutletWord)) break
    const glued = gluedRoleAt(word, printed.at(-1) ?? '')
    words.push(glued === 0 ? word : word.slice(0, glued))
    if (glued > 0) break
  }
  return words.join(' ')
}

/** A full stop ends the line, unless it belongs to an initial or a suffix: "Jr.". */
function withoutFullStop(text: string): string {
  const last = text.split(/\s+/u).at(-1) ?? ''
  return /\p{L}{2}[.:]$/u.test(last) && !isNameSuffix(last) ? text.slice(0, -1) : text
}

function opensRole(word: string, next: string | undefined): boolean {
  if (isRoleWord(word) || word === 'The') return true
  return isOutletWord(word) && (/^\p{Lu}{2,5}$/u.test(word) || (next !== undefined && isRoleWord(next)))
}

/** Offset in `word` at which a job title or outlet was glued to the name, 0 when none was. */
function gluedRoleAt(word: string, lastWord: string): number {
  const at = word.search(GLUED_ROLE)
  if (at <= 3 || GLUED_NAME_PARTS.test(word.slice(0, at))) return 0
  const tail = word.slice(at)
  const opening = /^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}\p{Ll}*/u.exec(tail)?.[0] ?? tail
  const candidates = [tail, opening, ...(word === lastWord ? [] : [lastWord])]
  return candidates.some((part) => isRoleWord(part) || isOutletWord(part)) ? at : 0
}
