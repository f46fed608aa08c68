import type { Snippet } from '../../../model/query.ts'
import type { QueryNode, SearchField } from '../../query/index.ts'
import { findLeafMarks, joinOverlapping, type LeafMark } from './find-marks.ts'

export interface SnippetOptions {
  /** Most UTF-16 code units of the text to show; the ellipses come on top. */
  readonly length: number
  /** BCP 47 tag of the text or null; see `findMarks`. */
  readonly language: string | null
  readonly field?: SearchField | null
}

const ELLIPSIS = '…'
/**
 * Columns shown before the first match at most; wide characters take two. The match then stands in the first of two
 * lines of a list 300 pixels wide, whatever is cut off behind.
 */
const LEAD_COLUMNS = 24
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A cut moves at most this far to fall between words. */
const MAX_WORD = 24
const WORD_PART = /[\p{L}\p{N}\p{M}]/u

/**
 * The stretch of a text that shows most of a query: as many different words of it as fit, then as many matches,
 * the earliest of equals; the beginning of the text where nothing matches. The first match stands near its start.
 * Cut between words, with an ellipsis at each cut; line breaks become blanks. Linear in the text.
 */
export function makeSnippet(root: QueryNode | null, text: string, options: SnippetOptions): Snippet {
  const marks = findLeafMarks(root, text, options.language, options.field ?? null)
  const { start, end } = chooseWindow(text, marks, options.length)
  const before = start > 0 ? ELLIPSIS : ''
  const after = end < text.length ? ELLIPSIS : ''
  const shift = before.length - start
  const shown = joinOverlapping(marks.filter((mark) => mark.start < end && mark.end > start))
  return {
    text: before + text.slice(start, end).replace(/\s/gu, ' ') + after,
    marks: shown.map((mark) => ({
      start: Math.max(mark.start, start) + shift,
      end: Math.min(mark.end, end) + shift,
    })),
  }
}

function chooseWindow(
  text: string,
  marks: readonly LeafMark[],
  length: number,
): { readonly start: number; readonly end: number } {
  const cluster = bestCluster(marks, length)
  const room = Math.max(length - (cluster.end - cluster.start), 0)
  const mostUnits = text.length <= length ? text.length : Math.floor(room / 3)
  const wanted = leadStart(text, cluster.start, mostUnits)
  const start = wanted === 0 ? 0 : wordStartAfter(text, wanted, cluster.start)
  const limit = Math.min(start + length, text.length)
  const end = limit === text.length ? limit : wordEndBefore(text, limit, Math.min(cluster.end, limit))
  return { start, end }
}

/** Where the words before a match begin: so many units at most, and so many columns. */
function leadStart(text: string, match: number, mostUnits: number): number {
  const least = Math.max(0, match - mostUnits)
  let start = match
  let columns = 0
  while (start > least) {
    columns += WIDE.test(text.charAt(start - 1)) ? 2 : 1
    if (columns > LEAD_COLUMNS) break
    start--
  }
  return start
}

function bestCluster(marks: readonly LeafMark[], length: number): { start: number; end: number } {
  let best = { start: 0, end: 0 }
  let bestWorth = 0
  const counts = new Map<number, number>()
  let first = 0
  let end = 0
  for (const [i, mark] of marks.entries()) {
    counts.set(mark.leaf, (counts.get(mark.leaf) ?? 0) + 1)
    end = Math.max(end, mark.end)
    for (let oldest = marks[first]; oldest !== undefined && first < i; oldest = marks[first]) {
      if (end - oldest.start <= length) break
      const left = (counts.get(oldest.leaf) ?? 0) - 1
      if (left > 0) counts.set(oldest.leaf, left)
      else counts.delete(oldest.leaf)
      first++
    }
    const worth = counts.size * 1000 + Math.min(i - first, 999)
    if (worth <= bestWorth) continue
    bestWorth = worth
    best = { start: marks[first]?.start ?? 0, end }
  }
  return best
}

/** The first start of a word from `at` on, not beyond `latest`; `at` itself within very long words. */
function wordStartAfter(text: string, at: number, latest: number): number {
  for (let i = at; i <= Math.min(latest, at + MAX_WORD); i++) {
    if (isWordPart(text, i) && !isWordPart(text, i - 1)) return i
  }
  return isLowSurrogate(text, at) ? at + 1 : at
}

function wordEndBefore(text: string, at: number, earliest: number): number {
  for (let i = at; i >= Math.max(earliest, at - MAX_WORD); i--) {
    if (isWordPart(text, i - 1) && !isWordPart(text, i)) return i
  }
  return isLowSurrogate(text, at) ? at - 1 : at
}

function isWordPart(text: string, at: number): boolean {
  return WORD_PART.test(text.charAt(at))
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000
}
