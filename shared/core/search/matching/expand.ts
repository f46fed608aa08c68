import type { Dictionary } from '../segment/dictionary.ts'
import { EditDistanceTable } from './edit-distance.ts'
import type { TermMatcher } from './term-matcher.ts'
import { matchesPattern } from './wildcard.ts'

/** A term of a dictionary that a matcher stands for; `shift` is added to its positions. */
export interface ExpandedTerm {
  readonly ordinal: number
  readonly term: string
  readonly shift: number
}

/**
 * The terms of a dictionary that a word of a query stands for, ascending. An exact term costs a look-up, a
 * pattern the terms that begin as it does, edit distance and single characters a walk over all terms.
 */
export function expandTerms(dictionary: Dictionary, matcher: TermMatcher): ExpandedTerm[] {
  switch (matcher.kind) {
    case 'exact': {
      const ordinal = dictionary.find(matcher.term)
      return ordinal < 0 ? [] : [{ ordinal, term: matcher.term, shift: 0 }]
    }
    case 'pattern':
      return termsLike(dictionary, matcher.pattern)
    case 'fuzzy':
      return termsNear(dictionary, matcher.term, matcher.distance)
    case 'character':
      return pairsWith(dictionary, matcher.character)
  }
}

function termsLike(dictionary: Dictionary, pattern: string): ExpandedTerm[] {
  const prefix = pattern.slice(0, pattern.indexOf('*'))
  const found: ExpandedTerm[] = []
  const cursor = dictionary.seek(prefix)
  while (cursor.next()) {
    const term = cursor.term()
    if (!term.startsWith(prefix)) break
    if (matchesPattern(pattern, term)) found.push({ ordinal: cursor.ordinal, term, shift: 0 })
  }
  return found
}

function termsNear(dictionary: Dictionary, word: string, distance: number): ExpandedTerm[] {
  const table = new EditDistanceTable(word)
  const found: ExpandedTerm[] = []
  const cursor = dictionary.cursorAt(0)
  // letters entered so far, and from how many letters on every term is too far
  let entered = 0
  let deadEnd = Infinity
  while (cursor.next()) {
    const { length, shared, units } = cursor
    if (shared >= deadEnd) continue
    entered = Math.min(entered, shared)
    deadEnd = Infinity
    while (entered < length && deadEnd === Infinity) {
      if (table.enter(entered, units[entered] as number) > distance) deadEnd = entered + 1
      entered++
    }
    if (deadEnd === Infinity && table.distanceAt(length) <= distance) {
      found.push({ ordinal: cursor.ordinal, term: cursor.term(), shift: 0 })
    }
  }
  return found
}

function pairsWith(dictionary: Dictionary, character: string): ExpandedTerm[] {
  const found: ExpandedTerm[] = []
  const last = character.charCodeAt(character.length - 1)
  const cursor = dictionary.cursorAt(0)
  while (cursor.next()) {
    if (cursor.units[0] !== character.charCodeAt(0) && cursor.units[cursor.length - 1] !== last) continue
    const term = cursor.term()
    const { ordinal } = cursor
    if (term.startsWith(character)) found.push({ ordinal, term, shift: 0 })
    if (term.endsWith(character) && term !== character) found.push({ ordinal, term, shift: 1 })
  }
  return found
}
