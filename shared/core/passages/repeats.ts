import type { Repeat } from '../../model/article.ts'
import { alignStreams } from './align-streams.ts'
import type { Alignment } from './alignment.ts'
import { DEFAULT_MINIMUM_WORDS } from './align-texts.ts'
import { Coverage } from './coverage.ts'
import { isSentenceStart, readTokenStream, type TokenStream } from './token-stream.ts'
import { WorkBudget, type BudgetOptions } from './work-budget.ts'

export interface RepeatOptions extends BudgetOptions {
  /** Least shared words of a repeat, in word equivalents (at least 1). Default 8. */
  readonly minimumWords?: number
}

/** From so many words on, a stretch that stands again is a repeat whatever its edges and edits. */
const SURE_WORDS = 16
const LEAST_DENSITY = 0.6

/** True when a stretch begins and ends as a sentence, a line or a quotation does. */
function isWhole(stream: TokenStream, from: number, to: number): boolean {
  const isEdge = (token: number): boolean =>
    isSentenceStart(stream, token) || stream.isBehindQuote[token] === true
  return isEdge(from) && isEdge(to)
}

/**
 * True for what a reader would call a repeat. Writers use phrases again and say things twice in similar words: a
 * short stretch must be the same words, and whole where it stands again.
 */
function isRepeat(stream: TokenStream, { bFrom, bTo, steps, words, density01 }: Alignment): boolean {
  if (words >= SURE_WORDS && density01 >= LEAST_DENSITY) return true
  return steps.length === 1 && isWhole(stream, bFrom, bTo)
}

/**
 * One alignment per repeated stretch, the longest first, then the earliest: of a body that stands three times, the
 * second and third repeat the first.
 */
function withoutDoubles(
  stream: TokenStream,
  alignments: readonly Alignment[],
  minimumWords: number,
): Alignment[] {
  const covered = new Coverage(stream.count)
  const longestFirst = [...alignments].sort(
    (x, y) => y.bTo - y.bFrom - (x.bTo - x.bFrom) || x.aFrom - y.aFrom,
  )
  return longestFirst.filter(({ bFrom, bTo }) => {
    if (covered.countNew(bFrom, bTo) < minimumWords) return false
    covered.add(bFrom, bTo)
    return true
  })
}

function toRepeat(stream: TokenStream, { aFrom, aTo, bFrom, bTo, steps }: Alignment): Repeat {
  return {
    first: { start: stream.starts[aFrom] ?? 0, end: stream.ends[aTo - 1] ?? 0 },
    again: { start: stream.starts[bFrom] ?? 0, end: stream.ends[bTo - 1] ?? 0 },
    kind: steps.length === 1 ? 'exact' : 'edited',
  }
}

/**
 * The passages of a text that stand again further down in it, in order of `again.start`. Each stretch is paired
 * with one earlier place; `first` ends before `again` starts. Spans are UTF-16 code units, half-open, from the
 * first shared token to the last, without quotation marks and closing punctuation. Empty for a text without
 * repeats or when cancelled. Below 16 words only the same words count, and only a whole sentence, line or quotation.
 *
 * The same aligner as `alignTexts`, a text against itself; near linear.
 */
export function findRepeats(text: string, options: RepeatOptions = {}): Repeat[] {
  const minimumWords = Math.max(1, options.minimumWords ?? DEFAULT_MINIMUM_WORDS)
  const budget = new WorkBudget(options)
  if (budget.isCancelled) return []
  const stream = readTokenStream(text)
  const alignments = alignStreams({ a: stream, b: stream, minimumWords, budget })
  const repeats = alignments.filter((alignment) => isRepeat(stream, alignment))
  return withoutDoubles(stream, repeats, minimumWords)
    .map((alignment) => toRepeat(stream, alignment))
    .sort((x, y) => x.again.start - y.again.start || x.first.start - y.first.start)
}
