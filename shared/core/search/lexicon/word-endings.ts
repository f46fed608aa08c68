import { isMarked } from '../analysis/stemmers.ts'
import type { WordList } from '../segment/front-coding.ts'
import type { WordBuffer } from '../segment/word-buffer.ts'

/** Letters of an ending in a key, and bits of a letter. */
const LETTERS = 3
const BITS = 10
/** Stands for all letters from this one on. */
const OTHER = (1 << BITS) - 1
/** Of a stem that ends with the mark of its language. No word has it: its third letter would need more bits. */
const NO_KEY = 0xffffffff

const known = new WeakMap<WordList, Uint32Array>()

/**
 * Numbers of the words of a list, ascending, that end with the last letters of a text: exactly when it has three
 * letters at most, and they are Latin, Greek or alike; otherwise of some that do not, too. Marked stems are left out. Looks
 * at four bytes a word; see `prepareEndings`.
 */
export function wordsEndingLike(words: WordList, ending: string): NumbersOfWords {
  const keys = prepareEndings(words)
  const letters = Math.min(ending.length, LETTERS)
  let wanted = 0
  let isExact = ending.length <= LETTERS
  for (let i = ending.length - letters; i < ending.length; i++) {
    const unit = Math.min(ending.charCodeAt(i), OTHER)
    isExact &&= unit !== OTHER
    wanted = (wanted << BITS) | unit
  }
  const mask = 2 ** (letters * BITS) - 1
  const numbers: number[] = []
  for (let number = 0; number < keys.length; number++) {
    const key = keys[number] as number
    if ((key & mask) === wanted && key !== NO_KEY) numbers.push(number)
  }
  return { numbers, isExact }
}

/** The endings of the words of a list as numbers, made by a walk over the list when they are asked for first. */
export function prepareEndings(words: WordList): Uint32Array {
  let keys = known.get(words)
  if (keys === undefined) known.set(words, (keys = keysOf(words)))
  return keys
}

export interface NumbersOfWords {
  readonly numbers: readonly number[]
  /** Whether all of these words end so. */
  readonly isExact: boolean
}

function keysOf(words: WordList): Uint32Array {
  const keys = new Uint32Array(words.count)
  const cursor = words.walk()
  while (cursor.next()) keys[cursor.number] = isMarked(cursor.word) ? NO_KEY : keyOf(cursor.word)
  return keys
}

function keyOf({ units, length }: WordBuffer): number {
  let key = 0
  for (let i = Math.max(length - LETTERS, 0); i < length; i++) {
    key = (key << BITS) | Math.min(units[i] as number, OTHER)
  }
  return key
}
