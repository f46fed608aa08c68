import { endDistances, reversed } from './approximate-search.ts'

/** Units of text looked at beyond the length of a context, so that an insertion does not push it out of sight. */
const SLACK = 16

/**
 * How well `text` ends with `expected` just before `offset`: 1 for exactly, 0 for not at all. UTF-16 offsets.
 */
export function similarityBefore(text: string, offset: number, expected: string): number {
  if (text.slice(Math.max(0, offset - expected.length), offset) === expected) return 1
  const window = reversed(text.slice(Math.max(0, offset - expected.length - SLACK), offset))
  return prefixSimilarity(window, reversed(expected))
}

/** How well `expected` stands in `text` from `offset` on: 1 for exactly, 0 for not at all. UTF-16 offsets. */
export function similarityAfter(text: string, offset: number, expected: string): number {
  if (text.startsWith(expected, offset)) return 1
  return prefixSimilarity(text.slice(offset, offset + expected.length + SLACK), expected)
}

function prefixSimilarity(text: string, expected: string): number {
  let smallest = expected.length
  for (const distance of endDistances(text, expected, true)) smallest = Math.min(smallest, distance)
  return contrast(smallest, expected.length)
}

/**
 * An edit distance as a similarity from 0 to 1. Unrelated prose already shares a third of its letters in order,
 * so that much counts as nothing.
 */
export function contrast(distance: number, length: number): number {
  const CHANCE = 0.35
  if (length === 0) return 1
  return Math.max(0, (1 - distance / length - CHANCE) / (1 - CHANCE))
}
