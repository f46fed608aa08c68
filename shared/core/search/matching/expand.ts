import { isMarked } from '../analysis/stemmers.ts'
import { wordsEndingLike } from '../lexicon/word-endings.ts'
import type { WordList } from '../segment/front-coding.ts'
import { EditDistanceTable } from './edit-distance.ts'
import type { TermMatcher } from './term-matcher.ts'
import type { Pattern } from './wildcard.ts'

/** The words in which terms are looked up. */
export interface Words {
  readonly terms: WordList
  /** Folded words that occur and differ from their term; one of several terms stands there once for each. */
  readonly forms: WordList
  readonly termOfForm: (form: number) => number
}

/** The terms that a matcher stands for, ascending, all that follows by their places here. */
export interface ExpandedTerms {
  readonly numbers: Uint32Array
  /** To be added to a term's positions. */
  readonly shifts: Uint8Array
  /** 1 where a term is meant only because a word it was written as is. */
  readonly isByForm: Uint8Array
}

/**
 * The terms that a word of a query stands for. An exact term costs a look-up, a pattern the words
 * that begin as it does, or a look at the ending of each word; edit distance and single characters cost a walk over the
 * dictionary.
 *
 * lunr compares with stems alone and so misses `denucleariz*`, whose stem is `denuclear`: here a term is also
 * meant when a word it was written as is.
 */
export function expandTerms(words: Words, matcher: TermMatcher): ExpandedTerms {
  switch (matcher.kind) {
    case 'exact': {
      const found = matcher.terms.map((term) => words.terms.find(term)).filter((number) => number >= 0)
      found.sort((a, b) => a - b)
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

/** Terms by their numbers, ascending, or by the numbers of their forms; each once. */
function joined(words: Words, terms: readonly number[], forms: readonly number[]): ExpandedTerms {
  const byForm = Uint32Array.from(forms, (form) => words.termOfForm(form)).sort()
  const numbers = new Uint32Array(terms.length + byForm.length)
  const isByForm = new Uint8Array(numbers.length)
  let count = 0
  for (let i = 0, j = 0; i < terms.length || j < byForm.length;) {
    const term = terms[i] ?? Infinity
    const other = byForm[j] ?? Infinity
    numbers[count] = Math.min(term, other)
    isByForm[count++] = other < term ? 1 : 0
    if (term <= other) i++
    while (byForm[j] === numbers[count - 1]) j++
  }
  return {
    numbers: numbers.subarray(0, count),
    shifts: new Uint8Array(count),
    isByForm: isByForm.subarray(0, count),
  }
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

function wordsLike(words: WordList, pattern: Pattern): readonly number[] {
  const { prefix } = pattern
  if (prefix === '' && pattern.suffix !== '') return wordsEndingAs(words, pattern)
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

function wordsEndingAs(words: WordList, pattern: Pattern): readonly number[] {
  const { numbers, isExact } = wordsEndingLike(words, pattern.suffix)
  if (isExact && pattern.isEnding) return numbers
  return numbers.filter((number) => pattern.matches(words.read(number)))
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

function pairsWith(terms: WordList, character: string): ExpandedTerms {
  const numbers: number[] = []
  const shifts: number[] = []
  const cursor = terms.walk()
  const { word } = cursor
  while (cursor.next()) {
    const end = word.length - character.length
    if (end < 0) continue
    if (word.holdsAt(0, character)) shifts[numbers.push(cursor.number) - 1] = 0
    if (end > 0 && word.holdsAt(end, character)) shifts[numbers.push(cursor.number) - 1] = 1
  }
  return {
    numbers: Uint32Array.from(numbers),
    shifts: Uint8Array.from(shifts),
    isByForm: new Uint8Array(numbers.length),
  }
}
