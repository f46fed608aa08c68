import { MARK } from '../analysis/stemmers.ts'
import type { Dictionary } from '../segment/dictionary.ts'
import type { WordList } from '../segment/front-coding.ts'
import type { WordBuffer } from '../segment/word-buffer.ts'
import { EditDistanceTable } from './edit-distance.ts'
import type { TermMatcher } from './term-matcher.ts'
import type { Pattern } from './wildcard.ts'

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
      const words = form === term ? [form] : [term, form]
      return named(
        dictionary,
        wordsNear(dictionary.terms, words, distance),
        wordsNear(dictionary.forms, [form], distance),
      )
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
