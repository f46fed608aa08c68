import { MARK } from '../analysis/stemmers.ts'
import type { Dictionary } from '../segment/dictionary.ts'
import type { WordCursor, WordList } from '../segment/front-coding.ts'
import { EditDistanceTable } from './edit-distance.ts'
import type { TermMatcher } from './term-matcher.ts'
import { matchesPattern } from './wildcard.ts'

/** A mark is followed by the two letters of a language. */
const MARK_LENGTH = 3
const MARK_UNIT = MARK.charCodeAt(0)

/** A term of a dictionary that a matcher stands for; `shift` is added to its positions. */
export interface ExpandedTerm {
  readonly number: number
  readonly term: string
  readonly shift: number
}

/**
 * The terms of a dictionary that a word of a query stands for. An exact term costs a look-up, a pattern the words
 * that begin as it does, edit distance and single characters a walk over the dictionary.
 *
 * lunr compares with stems alone and so misses `denucleariz*`, whose stem is `denuclear`: here a term is also
 * meant when a word it was written as is.
 */
export function expandTerms(dictionary: Dictionary, matcher: TermMatcher): ExpandedTerm[] {
  switch (matcher.kind) {
    case 'exact': {
      const found = matcher.terms.map((term) => dictionary.terms.find(term)).filter((number) => number >= 0)
      // one that was written as this in a language whose accents were not typed
      return named(dictionary, found, sameAs(dictionary.forms, matcher.form))
    }
    case 'pattern': {
      const { pattern } = matcher
      return named(dictionary, wordsLike(dictionary.terms, pattern), wordsLike(dictionary.forms, pattern))
    }
    case 'fuzzy': {
      const { term, form, distance } = matcher
      const near = wordsNear(dictionary.terms, term, distance)
      if (form !== term) near.push(...wordsNear(dictionary.terms, form, distance))
      return named(dictionary, near, wordsNear(dictionary.forms, form, distance))
    }
    case 'character':
      return pairsWith(dictionary, matcher.character)
  }
}

/** Terms by their numbers or by the numbers of their forms, each once, ascending. */
function named(dictionary: Dictionary, terms: readonly number[], forms: readonly number[]): ExpandedTerm[] {
  const numbers = new Set(terms)
  for (const form of forms) numbers.add(dictionary.termOfForm(form))
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ number, term: dictionary.terms.at(number), shift: 0 }))
}

/** A form stands there once for each of its terms. */
function sameAs(words: WordList, word: string): number[] {
  const found: number[] = []
  const cursor = words.seek(word)
  while (cursor.next() && cursor.word.length === word.length && beginsWith(cursor, word))
    found.push(cursor.number)
  return found
}

/** Whether a term is a stem of another language than English: its forms stand for it. */
function isMarked({ word: { units, length } }: WordCursor): boolean {
  return units[length - MARK_LENGTH] === MARK_UNIT
}

function wordsLike(words: WordList, pattern: string): number[] {
  const prefix = pattern.slice(0, pattern.indexOf('*'))
  const isPrefix = pattern.length === prefix.length + 1
  const found: number[] = []
  const cursor = words.seek(prefix)
  while (cursor.next() && beginsWith(cursor, prefix)) {
    if (isMarked(cursor)) continue
    if (isPrefix || matchesPattern(pattern, cursor.word.text())) found.push(cursor.number)
  }
  return found
}

function beginsWith({ word: { units, length } }: WordCursor, prefix: string): boolean {
  if (length < prefix.length) return false
  for (let i = 0; i < prefix.length; i++) if (units[i] !== prefix.charCodeAt(i)) return false
  return true
}

/** Numbers of the words of a list that differ from a word in at most so many letters, ascending. A walk over the list. */
export function wordsNear(words: WordList, word: string, distance: number): number[] {
  const table = new EditDistanceTable(word)
  const found: number[] = []
  const cursor = words.walk()
  // letters entered so far, and from how many letters on every word is too far
  let entered = 0
  let deadEnd = Infinity
  while (cursor.next()) {
    const { shared } = cursor
    const { length, units } = cursor.word
    if (shared >= deadEnd) continue
    entered = Math.min(entered, shared)
    deadEnd = Infinity
    while (entered < length && deadEnd === Infinity) {
      if (table.enter(entered, units[entered] as number) > distance) deadEnd = entered + 1
      entered++
    }
    if (deadEnd === Infinity && table.distanceAt(length) <= distance && !isMarked(cursor))
      found.push(cursor.number)
  }
  return found
}

function pairsWith({ terms }: Dictionary, character: string): ExpandedTerm[] {
  const found: ExpandedTerm[] = []
  const last = character.charCodeAt(character.length - 1)
  const cursor = terms.walk()
  while (cursor.next()) {
    const { number } = cursor
    const { units, length } = cursor.word
    if (units[0] !== character.charCodeAt(0) && units[length - 1] !== last) continue
    const term = cursor.word.text()
    if (term.startsWith(character)) found.push({ number, term, shift: 0 })
    if (term.endsWith(character) && term !== character) found.push({ number, term, shift: 1 })
  }
  return found
}
