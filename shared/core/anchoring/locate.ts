import type { TextAnchor } from '../../model/highlight.ts'
import type { Span } from '../../model/span.ts'
import { type Candidate, exactCandidates, fuzzyCandidates } from './candidates.ts'
import { foldKeepingLength } from './fold.ts'
import { contrast, similarityAfter, similarityBefore } from './similarity.ts'

/** A span of the text, UTF-16 and half-open, with the confidence that it is the quote's place. */
export interface LocatedSpan extends Span {
  readonly score01: number
}

export type Located =
  | ({ readonly kind: 'found' } & LocatedSpan)
  /** Best first, at most five; the reader decides. */
  | { readonly kind: 'doubtful'; readonly candidates: readonly LocatedSpan[] }
  | { readonly kind: 'lost' }

interface Weighed extends LocatedSpan {
  /** Similarity of the quote, and of the text before and after it, 0 to 1; null where the anchor has no context. */
  readonly quote: number
  readonly before: number | null
  readonly after: number | null
  readonly moved: number
}

/** A runner-up nearer than this leaves the choice to the reader. */
const MARGIN = 0.08
/** Below this a candidate is not worth showing. */
const WORTH_SHOWING = 0.45
const MOST_SHOWN = 5
/** A verbatim quote this long is its own proof, wherever it stands; a shorter one needs its surroundings. */
const SELF_EVIDENT_LENGTH = 48
/** Context counts as recognised from here on. */
const RECOGNISED = 0.6

/**
 * Where the anchor's quote stands in `text` now.
 *
 * `found` only for a place that scores above a minimum, in wording and surroundings, and clearly above the next
 * best; `doubtful` when several places or a weak one come into question; `lost` when nothing resembles it.
 * Offsets are UTF-16, half-open. Cost linear in the text; approximate search runs only when the quote no longer
 * stands verbatim in a recognised place.
 */
export function locate(text: string, anchor: TextAnchor): Located {
  if (anchor.exact === '') return { kind: 'lost' }
  if (isUntouched(text, anchor)) {
    return { kind: 'found', start: anchor.start, end: anchor.end, score01: 1 }
  }
  const foldedText = foldKeepingLength(text)
  const folded: TextAnchor = {
    ...anchor,
    exact: foldKeepingLength(anchor.exact),
    prefix: foldKeepingLength(anchor.prefix),
    suffix: foldKeepingLength(anchor.suffix),
  }
  const weigh = (candidate: Candidate) => weighed(foldedText, folded, candidate)
  const exact = exactCandidates(foldedText, folded.exact, anchor.start).map(weigh)
  const sure = decide(exact, isEvidentExact)
  if (sure !== null) return sure

  const fuzzy = fuzzyCandidates(foldedText, folded)
    .filter((candidate) => candidate.distance > 0)
    .map(weigh)
  const all = [...exact, ...fuzzy]
  const likely = decide(all, (candidate) => isEvidentFuzzy(foldedText, folded, candidate))
  if (likely !== null) return likely
  const shown = all.filter(({ score01 }) => score01 >= WORTH_SHOWING).sort(byScore)
  if (shown.length === 0) return { kind: 'lost' }
  return { kind: 'doubtful', candidates: shown.slice(0, MOST_SHOWN).map(bare) }
}

function isUntouched(text: string, { exact, prefix, suffix, start }: TextAnchor): boolean {
  return (
    text.startsWith(exact, start)
    && text.slice(Math.max(0, start - prefix.length), start) === prefix
    && text.startsWith(suffix, start + exact.length)
  )
}

function weighed(text: string, anchor: TextAnchor, { start, end, distance }: Candidate): Weighed {
  const quote = contrast(distance, anchor.exact.length)
  const before = anchor.prefix === '' ? null : similarityBefore(text, start, anchor.prefix)
  const after = anchor.suffix === '' ? null : similarityAfter(text, end, anchor.suffix)
  const sides = [before, after].filter((side) => side !== null)
  const context = sides.length === 0 ? 0.5 : sides.reduce((sum, side) => sum + side, 0) / sides.length
  const moved = Math.abs(start - anchor.start)
  const position = 1 - Math.min(1, moved / Math.max(1, text.length))
  return { start, end, quote, before, after, moved, score01: 0.55 * quote + 0.4 * context + 0.05 * position }
}

/** The best candidate when it is evident and no other comes near; null when that is not so. */
function decide(candidates: readonly Weighed[], isEvident: (candidate: Weighed) => boolean): Located | null {
  const [best, next] = [...candidates].sort(byScore)
  if (best === undefined || !isEvident(best)) return null
  if (next !== undefined && !isClearlyBetter(best, next)) return null
  return { kind: 'found', ...bare(best) }
}

function isClearlyBetter(best: Weighed, next: Weighed): boolean {
  if (best.score01 - next.score01 >= MARGIN) return true
  // A repeated paragraph stands there twice, surroundings and all: only the distance can tell which one was meant.
  const areTwins = best.quote === next.quote && best.before === next.before && best.after === next.after
  return areTwins && 4 * best.moved < next.moved
}

function isEvidentExact({ start, end, before, after }: Weighed): boolean {
  const known = Math.max(before ?? 0, after ?? 0)
  return known >= RECOGNISED || end - start >= SELF_EVIDENT_LENGTH
}

/** An edited quote is taken for the same one only between surroundings that are recognised. */
function isEvidentFuzzy(text: string, anchor: TextAnchor, candidate: Weighed): boolean {
  const { start, end, quote, before, after } = candidate
  if (quote === 1) return isEvidentExact(candidate)
  const weaker = Math.min(before ?? 1, after ?? 1)
  const stronger = Math.max(before ?? 0, after ?? 0)
  const fits = quote >= 0.5 && weaker >= RECOGNISED && stronger >= RECOGNISED
  return fits && !looksDeleted(text, anchor, start, end, quote)
}

/** True when the text reads as if the quote had been cut out and its surroundings had closed up. */
function looksDeleted(text: string, anchor: TextAnchor, start: number, end: number, quote: number): boolean {
  const closedUp = Math.max(
    anchor.suffix === '' ? 0 : similarityAfter(text, start, anchor.suffix),
    anchor.prefix === '' ? 0 : similarityBefore(text, end, anchor.prefix),
  )
  return closedUp >= Math.max(RECOGNISED, quote - 0.1)
}

function byScore(a: Weighed, b: Weighed): number {
  return b.score01 - a.score01 || a.moved - b.moved
}

function bare({ start, end, score01 }: LocatedSpan): LocatedSpan {
  return { start, end, score01 }
}
