import type { Candidate, Pattern } from './candidate.ts'
import { EVENT_HEADS, FUNCTION_WORDS, ROLE_NOUNS } from './cues.ts'
import {
  ANY_NAME,
  ANY_PLACE,
  COMMON,
  COUNTRY,
  DEMONYM,
  FAMILY_NAME,
  GIVEN_NAME,
  ORGANISATION,
  REGION,
} from './lexicon.ts'
import { eventEnd } from './patterns/event.ts'
import { organisationEnd } from './patterns/organisation.ts'
import { isIdle, nameEnd, readsAsPerson } from './patterns/person.ts'
import { placeEnd } from './patterns/place.ts'
import { isTitleModifier, titleEnd } from './patterns/title.ts'
import { bitsAt, isCapital, isTitleWord, lowerAt, NAME_PARTICLES, runEnd, type Surroundings } from './run.ts'

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

/** Tokens of the people or faith that is named from `first` on; 0 for `Christian Wolmar`, who is a person. */
function peopleLength(around: Surroundings, first: number, end: number): number {
  const length = around.lexicon.longestPhrase(around.tokens, first, end, DEMONYM)
  const isGivenName = length === 1 && (bitsAt(around, first) & GIVEN_NAME) !== 0
  const isFollowed =
    first + 1 < end
    && isCapital(around, first + 1)
    && (bitsAt(around, first + 1) & ~ANY_NAME) === 0
    && !isTitleWord(around, first + 1)
  return isGivenName && isFollowed ? 0 : length
}
