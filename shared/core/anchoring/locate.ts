import type { TextAnchor } from '../../model/highlight.ts'
import type { Span } from '../../model/span.ts'
import { type Candidate, exactCandidates, fuzzyCandidates } from './candidates.ts'
import { foldKeepingLength } from './fold.ts'
import { GRAM_LENGTH, makeSearchable, type SearchableText } from './searchable-text.ts'
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
/** An edited quote must keep this much likeness. */
const LEAST_QUOTE = 0.5
/** Text on either side of a cut that proves it. */
const SEAM_LENGTH = 24
/** Both sides of a cut need no more: unrelated text comes nowhere near. */
const SEAM_RECOGNISED = 0.55
const MOST_SEAMS = 24
/** Context counts as recognised from here on. */
const RECOGNISED = 0.6

/**
 * Where the anchor's quote stands in `text` now.
 *
 * `found` only for a place that scores above a minimum, in wording and surroundings, and clearly above the next
 * best; `doubtful` when several places or a weak one come into question, or the quote seems to have been cut out;
 * `lost` when nothing resembles it. Offsets are UTF-16, half-open. Cost linear in the text; for many anchors use
 * `locateAll`, which reads the text once.
 */
export function locate(text: string, anchor: TextAnchor): Located {
  return locateAll(text, [anchor])[0] ?? { kind: 'lost' }
}

/** `locate` for many anchors of one text, in their order. */
export function locateAll(text: string, anchors: readonly TextAnchor[]): readonly Located[] {
  let searchable: SearchableText | null = null
  return anchors.map((anchor) => {
    if (anchor.exact === '') return { kind: 'lost' }
    if (isUntouched(text, anchor)) {
      return { kind: 'found', start: anchor.start, end: anchor.end, score01: 1 }
    }
    searchable ??= makeSearchable(text)
    return locateIn(searchable, anchor)
  })
}

function locateIn(searchable: SearchableText, anchor: TextAnchor): Located {
  const folded: TextAnchor = {
    ...anchor,
    exact: foldKeepingLength(anchor.exact),
    prefix: foldKeepingLength(anchor.prefix),
    suffix: foldKeepingLength(anchor.suffix),
  }
  const exact = exactCandidates(searchable, folded)
  const fuzzy = fuzzyCandidates(searchable, folded).filter(({ distance }) => distance > 0)
  const all = [...exact, ...fuzzy]
    .map((candidate) => weighed(searchable.folded, folded, candidate))
    .sort(byScore)
  const [best, next] = all
  if (
    best !== undefined
    && isEvident(searchable.folded, folded, best)
    && (next === undefined || isClearlyBetter(best, next))
    && !wasCutOut(searchable, folded, best)
  ) {
    return { kind: 'found', ...bare(best) }
  }
  const shown = all.filter(({ score01 }) => score01 >= WORTH_SHOWING).slice(0, MOST_SHOWN)
  return shown.length === 0 ? { kind: 'lost' } : { kind: 'doubtful', candidates: shown.map(bare) }
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

function isClearlyBetter(best: Weighed, next: Weighed): boolean {
  if (best.score01 - next.score01 >= MARGIN) return true
  // A repeated paragraph stands there twice, surroundings and all: only the distance can tell which one was meant.
  const areTwins = best.quote === next.quote && best.before === next.before && best.after === next.after
  return areTwins && 4 * best.moved < next.moved
}

/**
 * True for a place that may be taken without asking. The quote word for word needs one side of its surroundings, or a
 * length that is proof enough; an edited quote needs both sides.
 */
function isEvident(text: string, anchor: TextAnchor, { start, end, quote, before, after }: Weighed): boolean {
  const stronger = Math.max(before ?? 0, after ?? 0)
  if (quote === 1) return stronger >= RECOGNISED || end - start >= SELF_EVIDENT_LENGTH
  const weaker = Math.min(before ?? 1, after ?? 1)
  return (
    quote >= LEAST_QUOTE
    && weaker >= RECOGNISED
    && stronger >= RECOGNISED
    && !looksDeleted(text, anchor, start, end, quote)
  )
}

/** True when somewhere else than at `found` the text before the quote runs straight on into the text behind it. */
function wasCutOut(
  { folded, offsetsOf }: SearchableText,
  { exact, prefix, suffix }: TextAnchor,
  found: Span,
): boolean {
  const before = prefix.slice(-SEAM_LENGTH)
  const after = suffix.slice(0, SEAM_LENGTH)
  if (before.length < SEAM_LENGTH || after.length < SEAM_LENGTH) return false
  // a quote that begins like the text behind it, such as one row of a table, leaves no seam that could be told
  if (similarityAfter(exact + suffix, 0, after) >= RECOGNISED) return false
  const ends = (offsetsOf(before.slice(-GRAM_LENGTH), MOST_SEAMS) ?? []).map((offset) => offset + GRAM_LENGTH)
  const starts = offsetsOf(after.slice(0, GRAM_LENGTH), MOST_SEAMS) ?? []
  return [...ends, ...starts].some(
    (offset) =>
      (offset < found.start || offset > found.end)
      && similarityBefore(folded, offset, before) >= SEAM_RECOGNISED
      && similarityAfter(folded, offset, after) >= SEAM_RECOGNISED,
  )
}

/** True when the place reads as if the quote had been cut out there and its surroundings had closed up. */
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
