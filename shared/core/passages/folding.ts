import type { Repeat } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { readTokenStream, type TokenStream } from './token-stream.ts'

/**
 * Consecutive paragraphs that say nothing new, and the earlier paragraphs they repeat. Paragraphs are numbered
 * from 0; `repeatsLast` is the last one repeated.
 */
export interface FoldedRun {
  readonly firstParagraph: number
  readonly paragraphCount: number
  readonly repeatsFirst: number
  readonly repeatsLast: number
}

/** A paragraph as tokens `from` to `to` (half-open), with its words as one string for comparing. */
interface ParagraphTokens {
  readonly from: number
  readonly to: number
  readonly key: string
}

/** Numbers of the earlier paragraphs that a paragraph repeats. */
interface Source {
  readonly first: number
  readonly last: number
  /** True when a repeat covers the paragraph; false when it is only equal to an earlier one. */
  readonly isCovered: boolean
}

/** Index of the first token that starts at or behind the offset. */
function tokenFrom(stream: TokenStream, offset: number): number {
  let low = 0
  let high = stream.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stream.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Number of the paragraph that holds a token, or -1. */
function paragraphOf(paragraphs: readonly ParagraphTokens[], token: number): number {
  return paragraphs.findIndex(({ from, to }) => from <= token && token < to)
}

/** Paragraphs without words (`* * *`) are compared as they are printed. */
function keyOf(text: string, stream: TokenStream, span: Span, from: number, to: number): string {
  return from < to ? stream.words.slice(from, to).join(' ') : text.slice(span.start, span.end).trim()
}

/** The paragraphs where an exact repeat that covers this one stood first. */
function sourceInRepeats(
  stream: TokenStream,
  repeats: readonly Repeat[],
  paragraphs: readonly ParagraphTokens[],
  { from, to }: ParagraphTokens,
): Source | null {
  const start = stream.starts[from] ?? 0
  const end = stream.ends[to - 1] ?? 0
  for (const { first, again, kind } of repeats) {
    if (kind !== 'exact' || again.start > start || again.end < end) continue
    const shift = tokenFrom(stream, again.start) - tokenFrom(stream, first.start)
    const sourceFirst = paragraphOf(paragraphs, from - shift)
    const sourceLast = paragraphOf(paragraphs, to - 1 - shift)
    // text outside all paragraphs is not shown, so nothing that repeats it may be hidden
    if (sourceFirst >= 0 && sourceLast >= 0) return { first: sourceFirst, last: sourceLast, isCovered: true }
  }
  return null
}

function isTouched(stream: TokenStream, repeats: readonly Repeat[], { from, to }: ParagraphTokens): boolean {
  const start = stream.starts[from] ?? 0
  const end = stream.ends[to - 1] ?? 0
  return repeats.some(({ again }) => again.start <= start && end <= again.end)
}

/** For each paragraph what it repeats, null when it says something new. */
function findSources(text: string, spans: readonly Span[], repeats: readonly Repeat[]): (Source | null)[] {
  const stream = readTokenStream(text)
  const paragraphs = spans.map((span): ParagraphTokens => {
    const from = tokenFrom(stream, span.start)
    const to = tokenFrom(stream, span.end)
    return { from, to, key: keyOf(text, stream, span, from, to) }
  })
  const firstWithKey = new Map<string, number>()
  return paragraphs.map((paragraph, number) => {
    const equal = firstWithKey.get(paragraph.key)
    if (equal === undefined) firstWithKey.set(paragraph.key, number)
    const hasWords = paragraph.from < paragraph.to
    if (equal !== undefined) {
      return { first: equal, last: equal, isCovered: hasWords && isTouched(stream, repeats, paragraph) }
    }
    return hasWords ? sourceInRepeats(stream, repeats, paragraphs, paragraph) : null
  })
}

/**
 * True when a paragraph goes on where the run stands, or says once more what the run has said. Short paragraphs
 * skipped in between may stand for as many of the paragraphs repeated.
 */
function isContinued(run: FoldedRun, source: Source, skippedCount: number): boolean {
  const isNext = source.first >= run.repeatsLast && source.first <= run.repeatsLast + 1 + skippedCount
  return isNext || (run.repeatsFirst <= source.first && source.last <= run.repeatsLast)
}

/**
 * Runs of consecutive paragraphs that repeat earlier ones word for word, in order. A paragraph with a changed word
 * is not folded, even inside an edited repeat: folding must hide nothing that is new. A short paragraph that equals
 * an earlier one, too short to be a repeat, counts when it lies inside a run.
 *
 * @param paragraphs spans of the paragraphs in `text` (UTF-16, half-open), in order
 * @param repeats what `findRepeats` found in `text`
 */
export function foldParagraphs(
  text: string,
  paragraphs: readonly Span[],
  repeats: readonly Repeat[],
): readonly FoldedRun[] {
  if (repeats.length === 0) return []
  const runs: FoldedRun[] = []
  let isOpen = false
  for (const [number, source] of findSources(text, paragraphs, repeats).entries()) {
    if (source === null) isOpen = false
    // a short paragraph is taken in once a covered one shows that the run goes on behind it
    if (source?.isCovered !== true) continue
    const run = runs.at(-1)
    const skippedCount = run === undefined ? 0 : number - run.firstParagraph - run.paragraphCount
    if (isOpen && run !== undefined && isContinued(run, source, skippedCount)) {
      runs[runs.length - 1] = {
        firstParagraph: run.firstParagraph,
        paragraphCount: number - run.firstParagraph + 1,
        repeatsFirst: Math.min(run.repeatsFirst, source.first),
        repeatsLast: Math.max(run.repeatsLast, source.last),
      }
    } else {
      runs.push({
        firstParagraph: number,
        paragraphCount: 1,
        repeatsFirst: source.first,
        repeatsLast: source.last,
      })
    }
    isOpen = true
  }
  return runs
}
