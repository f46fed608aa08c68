import { MARK } from '../analysis/stemmers.ts'
import type { WordList } from '../segment/front-coding.ts'
import type { WordBuffer } from '../segment/word-buffer.ts'
import { EditDistanceTable } from './edit-distance.ts'
import type { TermMatcher } from './term-matcher.ts'
import type { Pattern } from './wildcard.ts'

/** A mark is followed by the two letters of a language. */
const MARK_LENGTH = 3
const MARK_UNIT = MARK.charCodeAt(0)

/** The words in which terms are looked up. */
export interface Words {
  readonly terms: WordList
  /** Folded words that occur and differ from their term; one of several terms stands there once for each. */
  readonly forms: WordList
  readonly termOfForm: (form: number) => number
}

/** A term that a matcher stands for. */
export interface ExpandedTerm {
  readonly number: number
  /** To be added to its positions. */
  readonly shift: number
  /** Whether it is meant only because a word it was written as is. */
  readonly isByForm: boolean
}

/**
 * The terms that a word of a query stands for. An exact term costs a look-up, a pattern the words
 * that begin as it does, edit distance and single characters a walk over the dictionary.
 *
 * lunr compares with stems alone and so misses `denucleariz*`, whose stem is `denuclear`: here a term is also
 * meant when a word it was written as is.
 */
export function expandTerms(words: Words, matcher: TermMatcher): ExpandedTerm[] {
  switch (matcher.kind) {
    case 'exact': {
      const found = matcher.terms.map((term) => words.terms.find(term)).filter((number) => number >= 0)
      // one that was written as this in a language whose accents were not typed
      return joined(words, found, sameAs(words.forms, matcher.form))
    }
    case 'pattern': {
      const { pattern } = matcher
      return joined(words, wordsLike(words.terms, pattern), wordsLike(words.forms, pattern))
    }
    case 'fuzzy': {
      const { term, form, distance } = matcher
      const wanted = form === term ? [form] : [term, form]
      return joined(words, wordsNear(words.terms, wanted, distance), wordsNear(words.forms, [form], distance))
    }
    case 'character':
      return pairsWith(words.terms, matcher.character)
  }
}

/** Terms by their numbers or by the numbers of their forms, each once, ascending. */
function joined(words: Words, terms: readonly number[], forms: readonly number[]): ExpandedTerm[] {
  const asTerms = new Set(terms)
  const all = new Set(terms)
  for (const form of forms) all.add(words.termOfForm(form))
  const numbers = Uint32Array.from(all).sort()
  return Array.from(numbers, (number) => ({ number, shift: 0, isByForm: !asTerms.has(number) }))
}

/** A form stands there once for each of its terms. */
function sameAs(words: WordList, word: string): number[] {
  const found: number[] = []
  const cursor = words.seek(word)
  if (cursor === null) return found
  do {
    if (cursor.word.compareText(word) !== 0) break
    found.push(cursor.number)
  } while (cursor.next())
  return found
}

/** Whether a term is a stem of another language than English: its forms stand for it. */
function isMarked({ units, length }: WordBuffer): boolean {
  return units[length - MARK_LENGTH] === MARK_UNIT
}

function wordsLike(words: WordList, pattern: Pattern): number[] {
  const { prefix } = pattern
  const found: number[] = []
  const cursor = words.seek(prefix)
  if (cursor === null) return found
  const { word } = cursor
  do {
    if (word.length < prefix.length || !word.holdsAt(0, prefix)) break
    if (!isMarked(word) && pattern.matches(word)) found.push(cursor.number)
  } while (cursor.next())
  return found
}

/**
 * Numbers of the words of a list that differ from one of some words in at most so many letters, ascending. A walk over
 * the list, in which what stands behind a beginning that is too far already is passed over.
 */
export function wordsNear(words: WordList, wanted: readonly string[], distance: number): number[] {
  const tables = wanted.map((word) => new EditDistanceTable(word, distance))
  const found: number[] = []
  const cursor = words.walk()
  for (let hasWord = cursor.next(); hasWord;) {
    const { word } = cursor
    // a beginning is passed over that is too far for all
    let depth = 0
    let isNear = false
    for (const table of tables) {
      depth = Math.max(depth, table.read(word.units, word.length, cursor.shared))
      isNear ||= table.distanceAt(word.length) <= distance
    }
    if (isNear && !isMarked(word)) found.push(cursor.number)
    hasWord = depth > word.length ? cursor.next() : cursor.nextBeyond(depth)
  }
  return found
}

function pairsWith(terms: WordList, character: string): ExpandedTerm[] {
  const found: ExpandedTerm[] = []
  const cursor = terms.walk()
  const { word } = cursor
  while (cursor.next()) {
    const end = word.length - character.length
    if (end < 0) continue
    const { number } = cursor
    if (word.holdsAt(0, character)) found.push({ number, shift: 0, isByForm: false })
    if (end > 0 && word.holdsAt(end, character)) found.push({ number, shift: 1, isByForm: false })
  }
  return found
}
