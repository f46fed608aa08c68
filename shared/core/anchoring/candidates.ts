import type { TextAnchor } from '../../model/highlight.ts'
import type { Span } from '../../model/span.ts'
import { endDistances, reversed, smallestAt } from './approximate-search.ts'

/** A place where the quote, or something like it, stands. */
export interface Candidate extends Span {
  /** Edit distance between the quote and the text of the span, in UTF-16 code units; 0 for the quote itself. */
  readonly distance: number
}

/** More places than this tell a reader nothing: the quote is a common word. The nearest ones are kept. */
const MOST_EXACT = 500
const MOST_FUZZY = 24
const SEED_LENGTH = 10
const SEED_STRIDE = 4
/** A seed found more often than this is a common phrase and votes for nothing. */
const MOST_SEED_HITS = 40

/**
 * Every place where `quote` stands word for word, nearest to `start` first when there are too many.
 * Cost linear in the text.
 */
export function exactCandidates(text: string, quote: string, start: number): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, distance: 0 })
  }
  if (found.length <= MOST_EXACT) return found
  return found.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start)).slice(0, MOST_EXACT)
}

/**
 * Places that resemble the quote or stand between its surroundings: short pieces of prefix, quote and suffix
 * vote for the offset at which the quote would start, and the quote is aligned around the offsets with most votes.
 *
 * @param text folded text; offsets are UTF-16
 * @param anchor anchor with folded quote, prefix and suffix
 */
export function fuzzyCandidates(text: string, anchor: TextAnchor): readonly Candidate[] {
  const { exact, prefix, suffix } = anchor
  const bucketLength = Math.max(32, Math.ceil(exact.length / 4))
  const votes = new Map<number, number>()
  const pattern = prefix + exact + suffix
  for (let offset = 0; offset + SEED_LENGTH <= pattern.length; offset += SEED_STRIDE) {
    const seed = pattern.slice(offset, offset + SEED_LENGTH)
    const hits: number[] = []
    for (
      let at = text.indexOf(seed);
      at >= 0 && hits.length <= MOST_SEED_HITS;
      at = text.indexOf(seed, at + 1)
    ) {
      hits.push(at)
    }
    if (hits.length > MOST_SEED_HITS) continue
    for (const at of hits) {
      const bucket = Math.round((at - offset + prefix.length) / bucketLength)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  const places = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_FUZZY)
  const found = new Map<number, Candidate>()
  for (const [bucket] of places) {
    const candidate = align(text, exact, bucket * bucketLength, bucketLength)
    if (candidate !== null && !found.has(candidate.start)) found.set(candidate.start, candidate)
  }
  return withoutOverlaps([...found.values()])
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
  return start < end ? { start, end, distance } : null
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
