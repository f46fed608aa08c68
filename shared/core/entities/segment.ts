import type { Candidate, Pattern } from './candidate.ts'
import {
  EVENT_HEADS,
  EVENT_OPENERS,
  NATIONAL_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLE_NOUNS,
  TITLE_COMPLEMENTS,
  TITLE_MODIFIERS,
  TITLE_WORDS,
  WEAK_ORGANISATION_HEADS,
} from './cues.ts'
import {
  ANY_NAME,
  ANY_PLACE,
  ASIAN_SURNAME,
  CITY,
  COMMON,
  COUNTRY,
  DEMONYM,
  FAMILY_NAME,
  GIVEN_NAME,
  type Lexicon,
  ORGANISATION,
  REGION,
} from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Lower-case words that join capitalised ones into one person's name. */
const NAME_PARTICLES = wordsOf(
  'de da do dos del della di du la le van von der den ter ten bin bint ibn al el ul',
)
/** Lower-case words inside names of organisations. */
const INNER_WORDS = wordsOf('of for and the in on & de del')

/** Words that never begin a name that is not in the gazetteers. */
const FUNCTION_WORDS = wordsOf(
  'the a an this that these those in on at by for from with without of to and or but if as since while when where who what why how '
    + 'he she it they we i you his her its their our my your not no yes so do did does is are was were be been has have had can could '
    + 'will would shall should may might must after before during under over between among both all some many most each every any '
    + 'there here then thus also even just only still yet than because although though however meanwhile thank dear hi hello',
)

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** What the segmenter has to know of the whole text. */
export interface Surroundings {
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
  /** Words that stand somewhere in the text in lower case. */
  readonly lowerWords: ReadonlySet<string>
  /** True for tokens that belong to a date. */
  readonly isDate: (token: number) => boolean
}

/** The candidates among the tokens `from` to `to` of one sentence, in order and apart from each other. Cost linear. */
export function segmentSentence(around: Surroundings, from: number, to: number): readonly Candidate[] {
  const found: Candidate[] = []
  let titledAt = -1
  const emit = (first: number, end: number, pattern: Pattern) => {
    found.push({ first, end, pattern, isTitled: titledAt === first })
    return end
  }
  let i = from
  while (i < to) {
    const token = around.tokens[i]
    if (token === undefined || !token.isWord || around.isDate(i)) {
      i++
    } else if (
      !token.isCapital
      && titledAt === i
      && NAME_PARTICLES.has(token.text)
      && isCapital(around, i + 1)
    ) {
      i = emit(i, nameEnd(around, i + 1, runEnd(around, i + 1, to)), 'name')
    } else if (!token.isCapital) {
      const known = around.lexicon.longestPhrase(around.tokens, i, to, ORGANISATION)
      if (known > 0) i = emit(i, i + known, 'phrase')
      else {
        i++
        if (ROLE_NOUNS.has(token.lower)) titledAt = i
      }
    } else {
      const end = runEnd(around, i, to)
      const piece = readPiece(around, i, end, titledAt === i)
      if (piece.pattern === 'title') titledAt = piece.end
      if (piece.pattern === 'skip' && titledAt === i) titledAt = piece.end
      i =
        piece.pattern === 'title' || piece.pattern === 'skip' ? piece.end : emit(i, piece.end, piece.pattern)
    }
  }
  return found
}

interface Piece {
  readonly end: number
  readonly pattern: Pattern | 'title' | 'skip'
}

/** What the capitalised run from `first` to `end` begins with. */
function readPiece(around: Surroundings, first: number, end: number, isTitled: boolean): Piece {
  const { lexicon, tokens } = around
  const known = lexicon.longestPhrase(tokens, first, end, ORGANISATION | ANY_PLACE)
  const people = peopleLength(around, first, end)
  const longest = Math.max(known, people)

  if (longest === 0 && FUNCTION_WORDS.has(lowerAt(around, first))) return { end: first + 1, pattern: 'skip' }
  const organisation = organisationEnd(around, first, end, people)
  if (organisation > first + longest) return { end: organisation, pattern: 'organisation' }
  const place = placeEnd(around, first, end)
  if (place > first + longest) return { end: place, pattern: 'place' }
  const event = eventEnd(around, first, end)
  if (event > first + longest) return { end: event, pattern: 'skip' }
  if (known > 1) return { end: first + known, pattern: 'phrase' }
  if (people > 0 && people >= known) return { end: first + people, pattern: 'skip' }

  const title = titleEnd(around, first, end)
  if (title > first && !isTitled) return { end: title, pattern: 'title' }
  if (title > first && end > title) return { end: title, pattern: 'title' }
  const name = nameEnd(around, first, end)
  if (known === 1 && !readsAsPerson(around, first, name, isTitled)) return knownWord(around, first, end)
  if (isIdle(around, first, name, isTitled)) return { end: first + 1, pattern: 'skip' }
  return { end: name, pattern: 'name' }
}

/** A known place or organisation of one word, with what belongs to it: `Boston Bruins`, `US Congress`, `Sony Australia`. */
function knownWord(around: Surroundings, first: number, end: number): Piece {
  const next = first + 1
  const alone: Piece = { end: next, pattern: 'phrase' }
  if (next >= end || !isCapital(around, next) || isTitleWord(around, next) || isTitleModifier(around, next))
    return alone
  const bits = bitsAt(around, next)
  if ((bitsAt(around, first) & ORGANISATION) !== 0) {
    return (bits & (COUNTRY | REGION)) !== 0 ? { end: next + 1, pattern: 'organisation' } : alone
  }
  const body = around.lexicon.longestPhrase(around.tokens, next, end, ORGANISATION)
  if (body > 0) return { end: next + body, pattern: 'organisation' }
  const isTeam =
    /^\p{Lu}\p{Ll}{2,}s$/u.test(around.tokens[next]?.text ?? '') && (bits & ~(COMMON | FAMILY_NAME)) === 0
  return isTeam && !EVENT_HEADS.has(lowerAt(around, next))
    ? { end: next + 1, pattern: 'organisation' }
    : alone
}

function isTitleModifier(around: Surroundings, i: number): boolean {
  return TITLE_MODIFIERS.has(lowerAt(around, i)) && (isTitleWord(around, i + 1) || isTitleWord(around, i + 2))
}

/** Tokens of the people or faith that is named from `first` on; 0 for `Christian Wolmar`, who is a person. */
function peopleLength(around: Surroundings, first: number, end: number): number {
  const length = around.lexicon.longestPhrase(around.tokens, first, end, DEMONYM)
  const isGivenName = length === 1 && (bitsAt(around, first) & GIVEN_NAME) !== 0
  const isFollowed =
    first + 1 < end && isCapital(around, first + 1) && (bitsAt(around, first + 1) & ~ANY_NAME) === 0
  return isGivenName && isFollowed ? 0 : length
}

/** The first token behind the run of capitalised words, and words that join them, that begins at `first`. */
function runEnd(around: Surroundings, first: number, to: number): number {
  let end = first + 1
  while (end < to) {
    if (isCapital(around, end)) {
      end++
      continue
    }
    let next = end
    while (next < Math.min(end + 3, to) && joins(around, next)) next++
    if (next === end || next >= to || !isCapital(around, next)) break
    end = next + 1
  }
  return end
}

function joins({ tokens }: Surroundings, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  return (
    INNER_WORDS.has(token.text)
    || NAME_PARTICLES.has(token.text)
    || token.text === "'s"
    || token.text === '’s'
  )
}

function isCapital({ tokens, isDate }: Surroundings, i: number): boolean {
  return tokens[i]?.isCapital === true && !isDate(i)
}

function lowerAt({ tokens }: Surroundings, i: number): string {
  return (tokens[i]?.lower ?? '').replace(/\.$/, '')
}

function bitsAt({ tokens, lexicon }: Surroundings, i: number): number {
  return lexicon.bits(tokens[i]?.text ?? '')
}

function isPossessive({ tokens }: Surroundings, i: number): boolean {
  return tokens[i]?.text === "'s" || tokens[i]?.text === '’s'
}

/** Where an organisation's name that begins at `first` ends; `first` when none does. */
function organisationEnd(around: Surroundings, first: number, end: number, people: number): number {
  const start = first + people
  let stop = first
  if (ORGANISATION_OPENERS.has(lowerAt(around, start)) && ofPhrase(around, start + 1, end)) {
    if (people > 0 && NATIONAL_HEADS.has(lowerAt(around, start))) return first
    return ofPhraseEnd(around, start + 1, end)
  }
  for (let i = start; i < end; i++) {
    const lower = lowerAt(around, i)
    if (!isCapital(around, i) && lower !== '&' && lower !== 'and' && lower !== 'of' && lower !== 'for') break
    if (i > first && isTitleWord(around, i) && !ORGANISATION_HEADS.has(lowerAt(around, i + 1))) break
    if (!isCapital(around, i) || i === first || !ORGANISATION_HEADS.has(lower)) continue
    if (lower === 'and' || !hasOwnName(around, first, i)) continue
    stop = i + 1
    if (lowerAt(around, stop) === 'of' && isCapital(around, stop + 1) && stop + 1 < end) {
      stop = ofPhraseEnd(around, stop, end)
      break
    }
  }
  if (stop === first) return first
  if (people > 0 && NATIONAL_HEADS.has(lowerAt(around, stop - 1)) && stop - start <= 2) return first
  return stop
}

/** False for a head that stands among everyday words only, such as `Your Company`. */
function hasOwnName(around: Surroundings, first: number, head: number): boolean {
  const isWeak = WEAK_ORGANISATION_HEADS.has(lowerAt(around, head))
  for (let i = first; i < head; i++) {
    if (!isCapital(around, i)) continue
    const opensSentence = around.tokens[i]?.opensSentence === true
    const isCommon = (bitsAt(around, i) & COMMON) !== 0
    if (!isCommon) return !isWeak || !opensSentence || (bitsAt(around, i) & ~COMMON) !== 0
    if (!opensSentence && !isWeak) return true
  }
  return false
}

function ofPhrase(around: Surroundings, i: number, end: number): boolean {
  const word = lowerAt(around, i)
  if (word !== 'of' && word !== 'for') return false
  return (
    isCapital(around, i + 1) || (lowerAt(around, i + 1) === 'the' && i + 2 < end && isCapital(around, i + 2))
  )
}

/** The end of `of X Y and Z`, read from the `of`. */
function ofPhraseEnd(around: Surroundings, of: number, end: number): number {
  let i = of + 1
  if (lowerAt(around, i) === 'the') i++
  const known = around.lexicon.longestPhrase(around.tokens, i, end, ANY_PLACE)
  if (known > 0) return i + known
  while (i < end) {
    if (isCapital(around, i) && !isTitleWord(around, i)) i++
    else if (
      ['and', '&', 'of', 'for'].includes(lowerAt(around, i))
      && isCapital(around, i + 1)
      && i + 1 < end
    )
      i++
    else break
  }
  return i
}

/** Where a place's name that begins at `first` ends; `first` when none does. */
function placeEnd(around: Surroundings, first: number, end: number): number {
  const opener = lowerAt(around, first)
  if (opener === 'state' || opener === 'republic' || opener === 'kingdom' || opener === 'county') {
    if (ofPhrase(around, first + 1, end)) return ofPhraseEnd(around, first + 1, end)
  }
  if (['gulf', 'strait', 'bay', 'isle', 'cape', 'sea', 'city', 'port', 'lake'].includes(opener)) {
    if (lowerAt(around, first + 1) === 'of' && isCapital(around, first + 2)) return first + 3
  }
  for (let i = first + 1; i < Math.min(end, first + 4); i++) {
    if (!isCapital(around, i) || isTitleWord(around, i)) break
    if (PLACE_HEADS.has(lowerAt(around, i)) && hasOwnName(around, first, i)) {
      const next = lowerAt(around, i + 1)
      return PLACE_HEADS.has(next) && isCapital(around, i + 1) && i + 1 < end ? i + 2 : i + 1
    }
  }
  const isOpener =
    PLACE_OPENERS.has(opener) && opener !== 'new' && isCapital(around, first + 1) && first + 1 < end
  if (!isOpener) return first
  const follower = bitsAt(around, first + 1)
  const isCompass = ['north', 'south', 'east', 'west', 'upper', 'lower', 'great'].includes(opener)
  // "South Maren" is a land, "South Korean" its people and "North Tower" a thing
  if (isCompass && (follower & ANY_PLACE) === 0 && (follower & ~FAMILY_NAME) !== 0) return first
  if (isCompass && (ORGANISATION_HEADS.has(lowerAt(around, first + 1)) || isTitleWord(around, first + 1)))
    return first
  return first + 2
}

function eventEnd(around: Surroundings, first: number, end: number): number {
  if (EVENT_OPENERS.has(lowerAt(around, first)) && ofPhrase(around, first + 1, end)) {
    return ofPhraseEnd(around, first + 1, end)
  }
  for (let i = first + 1; i < Math.min(end, first + 5); i++) {
    if (isPossessive(around, i)) break
    if (isCapital(around, i) && EVENT_HEADS.has(lowerAt(around, i))) return i + 1
  }
  return first
}

function isTitleWord(around: Surroundings, i: number): boolean {
  return isCapital(around, i) && TITLE_WORDS.has(lowerAt(around, i))
}

/** Where a title that begins at `first` ends; `first` when none does. */
function titleEnd(around: Surroundings, first: number, end: number): number {
  let i = first
  while (i < end && isCapital(around, i) && TITLE_MODIFIERS.has(lowerAt(around, i))) i++
  if (!isTitleWord(around, i)) return first
  while (i < end && isTitleWord(around, i)) i++
  if (lowerAt(around, i) === 'of' || lowerAt(around, i) === 'for') {
    let complement = i + 1
    while (complement < end && TITLE_COMPLEMENTS.has(lowerAt(around, complement))) complement++
    if (complement > i + 1) i = complement
  }
  if (lowerAt(around, i) === '-' || lowerAt(around, i) === 'general') i++
  return Math.min(i, Math.max(end, first + 1))
}

/** Where a name of unknown kind that begins at `first` ends: before titles, nations and known places. */
function nameEnd(around: Surroundings, first: number, end: number): number {
  let i = first + 1
  while (i < end && i < first + 6) {
    if (isCapital(around, i)) {
      const startsPerson =
        (bitsAt(around, i - 1) & GIVEN_NAME) !== 0 || (bitsAt(around, first) & ANY_NAME) !== 0
      if (
        isTitleWord(around, i)
        && !/^(?:jr|sr|ii|iii|iv)$/.test(lowerAt(around, i))
        && (bitsAt(around, i) & FAMILY_NAME) === 0
      )
        break
      if (around.lexicon.longestPhrase(around.tokens, i, end, DEMONYM) > 0) break
      if (!startsPerson && around.lexicon.longestPhrase(around.tokens, i, end, COUNTRY | CITY) > 0) break
      i++
    } else if (NAME_PARTICLES.has(around.tokens[i]?.text ?? '') && isCapital(around, i + 1) && i + 1 < end)
      i += 2
    else if (lowerAt(around, i) === '&' && isCapital(around, i + 1)) i += 2
    else break
  }
  return i
}

/** True when a word that is also a place begins a person's name here: `Jordan Smith`, `Austin Lee`. */
function readsAsPerson(around: Surroundings, first: number, end: number, isTitled: boolean): boolean {
  const bits = bitsAt(around, first)
  if (isTitled) return (bits & COUNTRY) === 0 || (bits & ANY_NAME) !== 0
  if (end - first < 2 || (bits & ANY_NAME) === 0) return false
  const next = bitsAt(around, first + 1)
  return (next & (ANY_PLACE | DEMONYM)) === 0 || (next & (FAMILY_NAME | ASIAN_SURNAME)) !== 0
}

/** True for a capitalised word that names nothing here: it opens the sentence, or is an everyday word. */
function isIdle(around: Surroundings, first: number, end: number, isTitled: boolean): boolean {
  const token = around.tokens[first]
  if (token === undefined) return true
  const bits = bitsAt(around, first)
  if ((bits & COMMON) === 0 && !around.lowerWords.has(token.lower)) return false
  if ((bits & ANY_NAME) === 0) return !isTitled || end - first < 2
  if (end - first === 1) return around.lowerWords.has(token.lower)
  const isOnlyAsian = (bits & ANY_NAME) === ASIAN_SURNAME
  if (isOnlyAsian && token.opensSentence)
    return !/^\p{Lu}\p{Ll}+-\p{L}+$/u.test(around.tokens[first + 1]?.text ?? '')
  // "Moon Jae-in", "Mark Twain": an everyday word that is a name as well, with a name behind it
  return (bitsAt(around, first + 1) & COMMON) !== 0 && !isTitled
}
