import { editDistance } from './edit-distance.ts'
import type { TokenStream } from './token-stream.ts'

/** Least likeness at which two words count as one word misspelt. */
const SIMILAR_FROM = 0.55

/** Shorter words are other words when a letter differs: `he` is no misread `the`. */
const SHORTEST_SIMILAR = 3

/** Letters that may be wrong: one in `house`, two in `minister`, three in longer words. */
function tolerance(length: number): number {
  if (length <= 5) return 1
  return length <= 8 ? 2 : 3
}

/**
 * Likeness (0–1) of two words that may be one word misspelt or misread, or 0. A figure is like no other: a changed
 * figure is a change, however few of its digits differ.
 */
export function wordSimilarity01(a: TokenStream, aToken: number, b: TokenStream, bToken: number): number {
  if (a.isFigure[aToken] === true || b.isFigure[bToken] === true) return 0
  const aWord = a.words[aToken] ?? ''
  const bWord = b.words[bToken] ?? ''
  if (Math.min(aWord.length, bWord.length) < SHORTEST_SIMILAR) return 0
  const longer = Math.max(aWord.length, bWord.length)
  const limit = tolerance(longer)
  const distance = editDistance(aWord, bWord, limit)
  if (distance > limit) return 0
  const similarity = 1 - distance / longer
  return similarity > SIMILAR_FROM ? similarity : 0
}

/** True when two words share enough letters that a recogniser may have made one of the other. */
export function isHalfSimilar(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  const limit = Math.floor(longer * 0.6)
  return longer >= 3 && editDistance(a, b, limit) <= limit
}

const SHORTEST_JOINED = 5

/** True when the token of one text is the two tokens from `pair` of the other without the space, give or take a letter. */
export function isJoinedPair(
  pairStream: TokenStream,
  pair: number,
  wholeStream: TokenStream,
  whole: number,
): boolean {
  if (pairStream.isFigure[pair] === true || pairStream.isFigure[pair + 1] === true) return false
  if (wholeStream.isFigure[whole] === true) return false
  const wholeWord = wholeStream.words[whole] ?? ''
  const first = pairStream.words[pair] ?? ''
  const second = pairStream.words[pair + 1] ?? ''
  const length = first.length + second.length
  if (length < SHORTEST_JOINED || Math.abs(length - wholeWord.length) > 1) return false
  return editDistance(first + second, wholeWord, 1) <= 1
}
