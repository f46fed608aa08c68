import type { PassageKind } from '../../model/passage.ts'
import type { Alignment } from './alignment.ts'
import { fingerprintTokens } from './fingerprints.ts'
import { markQuotedTokens } from './quoted-tokens.ts'
import { countEquivalents, type TokenStream } from './token-stream.ts'

/** Number of articles that have a fingerprint: `PassageIndex.documentFrequency`. */
export type DocumentFrequency = (fingerprint: number) => number

/** A text with its tokens. */
export interface ReadText {
  readonly text: string
  readonly stream: TokenStream
}

const TABLE_WORDS_BELOW = 30
/** One changed figure in a sentence is news; a table is made of figures. */
const TABLE_LEAST_FIGURES = 4
const TABLE_LEAST_FIGURE_SHARE = 0.25
const TABLE_LEAST_DIFFERING_SHARE = 1 / 3

const QUOTED_LEAST_SHARE = 0.9
/** Texts that share more than this besides quotations are not "otherwise different". */
const QUOTATION_MOST_OTHER_SHARE = 0.3

const STOCK_WORDS_BELOW = 25
const STOCK_LEAST_FREQUENCY = 5
const STOCK_MOST_SHARE_OF_SHORTER = 0.5

function countFigures(stream: TokenStream, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (stream.isFigure[i] === true) count++
  return count
}

/** True for rows of a table or a template whose figures differ. */
function isTable(a: TokenStream, { aFrom, aTo, steps, words }: Alignment): boolean {
  const figures = countFigures(a, aFrom, aTo)
  if (words >= TABLE_WORDS_BELOW || figures < TABLE_LEAST_FIGURES) return false
  if (figures < (aTo - aFrom) * TABLE_LEAST_FIGURE_SHARE) return false
  const equalFigures = steps.reduce(
    (sum, step) => sum + (step.kind === 'equal' ? countFigures(a, step.a, step.a + step.aCount) : 0),
    0,
  )
  return figures - equalFigures >= figures * TABLE_LEAST_DIFFERING_SHARE
}

function quotedShare(isQuoted: Uint8Array, from: number, to: number): number {
  return isQuoted.subarray(from, to).reduce((sum, quoted) => sum + quoted, 0) / (to - from)
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
}

function isStock(
  a: TokenStream,
  { aFrom, aTo, words }: Alignment,
  shorterWords: number,
  frequencyOf: DocumentFrequency,
): boolean {
  if (words >= STOCK_WORDS_BELOW || words >= shorterWords * STOCK_MOST_SHARE_OF_SHORTER) return false
  const fingerprints = fingerprintTokens(a.hashes.subarray(aFrom, aTo))
  return median(Array.from(fingerprints, frequencyOf)) >= STOCK_LEAST_FREQUENCY
}

/** The passages that lie inside quotation marks on both sides, if the texts share little besides. */
function findQuotations(
  a: ReadText,
  b: ReadText,
  alignments: readonly Alignment[],
  shorterWords: number,
): ReadonlySet<Alignment> {
  const aQuoted = markQuotedTokens(a.text, a.stream)
  const bQuoted = markQuotedTokens(b.text, b.stream)
  const quotations = alignments.filter(
    ({ aFrom, aTo, bFrom, bTo }) =>
      quotedShare(aQuoted, aFrom, aTo) >= QUOTED_LEAST_SHARE
      && quotedShare(bQuoted, bFrom, bTo) >= QUOTED_LEAST_SHARE,
  )
  const isOther = (alignment: Alignment): boolean => !quotations.includes(alignment)
  const otherWords = alignments.filter(isOther).reduce((sum, { words }) => sum + words, 0)
  return new Set(otherWords > shorterWords * QUOTATION_MOST_OTHER_SHARE ? [] : quotations)
}

/** The kind of each passage. `frequencyOf` is needed to tell stock phrases; without it there are none. */
export function classifyPassages(
  a: ReadText,
  b: ReadText,
  alignments: readonly Alignment[],
  frequencyOf: DocumentFrequency | undefined,
): PassageKind[] {
  if (alignments.length === 0) return []
  const shorterWords = Math.min(
    countEquivalents(a.stream, 0, a.stream.count),
    countEquivalents(b.stream, 0, b.stream.count),
  )
  const quotations = findQuotations(a, b, alignments, shorterWords)
  return alignments.map((alignment) => {
    if (isTable(a.stream, alignment)) return 'table'
    if (quotations.has(alignment)) return 'quotation'
    if (frequencyOf !== undefined && isStock(a.stream, alignment, shorterWords, frequencyOf)) return 'stock'
    return alignment.steps.length === 1 ? 'exact' : 'edited'
  })
}
