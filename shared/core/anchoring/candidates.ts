import type { TextAnchor } from '../../model/highlight.ts'
import type { Span } from '../../model/span.ts'
import { endDistances, reversed, smallestAt } from './approximate-search.ts'
import { GRAM_LENGTH, type SearchableText } from './searchable-text.ts'

/** A place where the quote, or something like it, stands. */
export interface Candidate extends Span {
  /** Edit distance between the quote and the text of the span, in UTF-16 code units; 0 for the quote itself. */
  readonly distance: number
}

/** More places than this tell a reader nothing: the quote is a common word. The nearest ones are kept. */
const MOST_EXACT = 200
const MOST_ALIGNED = 16
const STRIDE = 4
/** A piece found more often than this is a common phrase and votes for nothing. */
const MOST_HITS = 24
const IN_WORD = /[\p{L}\p{N}]/u

/**
 * Every place where the quote stands word for word; of too many the nearest to where it stood. Cost linear in the text.
 */
export function exactCandidates(
  { folded }: SearchableText,
  { exact, start }: TextAnchor,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = folded.indexOf(exact); at >= 0; at = folded.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length, distance: 0 })
  }
  if (found.length <= MOST_EXACT) return found
  return found.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, MOST_EXACT)
}

/**
 * Places that resemble the quote or stand between its surroundings: pieces of prefix, quote and suffix vote for the
 * offset at which the quote would start, and the quote is aligned where the votes are. No place overlaps another.
 *
 * @param anchor anchor with folded quote, prefix and suffix
 */
export function fuzzyCandidates(searchable: SearchableText, anchor: TextAnchor): readonly Candidate[] {
  const { exact, prefix, suffix } = anchor
  const bucketLength = Math.max(32, Math.ceil(exact.length / 4))
  const votes = new Map<number, number>()
  const pattern = prefix + exact + suffix
  for (let offset = 0; offset + GRAM_LENGTH <= pattern.length; offset += STRIDE) {
    const hits = searchable.offsetsOf(pattern.slice(offset, offset + GRAM_LENGTH), MOST_HITS) ?? []
    for (const hit of hits) {
      const bucket = Math.round((hit - offset + prefix.length) / bucketLength)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  const places = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const fewest = Math.max(2, (places[0]?.[1] ?? 0) / 8)
  const found: Candidate[] = []
  for (const [bucket, count] of places.slice(0, MOST_ALIGNED)) {
    if (count < fewest) break
    const candidate = align(searchable.folded, exact, bucket * bucketLength, bucketLength)
    if (candidate !== null) found.push(candidate)
  }
  return withoutOverlaps(found)
}

/** The stretch near `expectedStart` that is nearest to the quote; null when nothing there resembles it. */
function align(text: string, quote: string, expectedStart: number, slack: number): Candidate | null {
  const from = Math.max(0, expectedStart - 2 * slack)
  const to = Math.min(text.length, expectedStart + quote.length + 2 * slack)
  const distances = endDistances(text.slice(from, to), quote)
  const length = smallestAt(distances, expectedStart + quote.length - from)
  const distance = distances[length] ?? quote.length
  if (distance > quote.length / 2) return null
  const end = from + length
  const window = reversed(text.slice(Math.max(from, end - quote.length - distance), end))
  const start = end - smallestAt(endDistances(window, reversed(quote), true), quote.length)
  return start < end ? { ...snapped(text, quote, start, end), distance } : null
}

/** The span grown to whole words at the ends where the quote began or ended with a whole word. */
function snapped(text: string, quote: string, start: number, end: number): Span {
  const cutsIn = (offset: number) =>
    IN_WORD.test(text.charAt(offset - 1)) && IN_WORD.test(text.charAt(offset))
  let from = start
  let to = end
  if (IN_WORD.test(quote.charAt(0))) while (from > 0 && cutsIn(from)) from--
  if (IN_WORD.test(quote.charAt(quote.length - 1))) while (to < text.length && cutsIn(to)) to++
  const isWordSized = start - from < 24 && to - end < 24
  return isWordSized ? { start: from, end: to } : { start, end }
}

function withoutOverlaps(candidates: Candidate[]): readonly Candidate[] {
  candidates.sort((a, b) => a.distance - b.distance || a.start - b.start)
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start))
      kept.push(candidate)
  }
  return kept
}
