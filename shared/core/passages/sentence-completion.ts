import { isAlike } from './letter-likeness.ts'
import { alignGap, type Gap } from './gap-alignment.ts'
import type { Step } from './steps.ts'
import { isSentenceStart, type TokenStream } from './token-stream.ts'
import { isHalfSimilar } from './word-similarity.ts'

/** Most tokens that may be missing to the end of a sentence. */
const LONGEST_REST = 15
/** Unrelated English stretches are alike to about a third. */
const LEAST_SIMILARITY = 0.6

/** Most changed words at the start or end of a sentence that are taken for an edit of it. */
const MOST_EDITED_TOKENS = 3

interface Corner {
  readonly a: number
  readonly b: number
}

/** Tokens from `from` on, in the direction given, to the nearest sentence end: first outside, or null when far. */
function sentenceEdge(stream: TokenStream, from: number, direction: 1 | -1): number | null {
  for (let count = 0; count <= LONGEST_REST; count++) {
    const edge = from + direction * count
    if (edge < 0) return null
    if (isSentenceStart(stream, edge)) return edge
  }
  return null
}

function lettersBetween(stream: TokenStream, x: number, y: number): string {
  return stream.words.slice(Math.min(x, y), Math.max(x, y)).join('')
}

/** Where the other text has as many letters: the edge that brings the lengths nearest. */
function edgeAtLength(stream: TokenStream, from: number, direction: 1 | -1, length: number): number {
  let edge = from
  let sum = 0
  while (Math.abs(edge - from) < 2 * LONGEST_REST) {
    const next = direction === 1 ? edge : edge - 1
    const added = stream.words[next]?.length
    if (added === undefined || sum + added / 2 > length) break
    sum += added
    edge += direction
  }
  return edge
}

/** Pairs of places that may be the same sentence end, the farthest first. */
function possibleCorners(a: TokenStream, b: TokenStream, from: Corner, direction: 1 | -1): Corner[] {
  const aEdge = sentenceEdge(a, from.a, direction)
  const bEdge = sentenceEdge(b, from.b, direction)
  const corners: Corner[] = []
  if (aEdge !== null && bEdge !== null) corners.push({ a: aEdge, b: bEdge })
  if (aEdge !== null) {
    const length = lettersBetween(a, from.a, aEdge).length
    corners.push({ a: aEdge, b: edgeAtLength(b, from.b, direction, length) })
  }
  if (bEdge !== null) {
    const length = lettersBetween(b, from.b, bEdge).length
    corners.push({ a: edgeAtLength(a, from.a, direction, length), b: bEdge })
  }
  return corners
    .filter((corner) => corner.a !== from.a && corner.b !== from.b)
    .sort((x, y) => Math.abs(y.a - from.a) - Math.abs(x.a - from.a))
}

/** A replaced word with half its letters in common is taken for a misread one here, where all around is alike. */
function asMisread(a: TokenStream, b: TokenStream, step: Step): Step {
  const isFigure = a.isFigure[step.a] === true || b.isFigure[step.b] === true
  const isMisread =
    step.kind === 'replaced' && !isFigure && isHalfSimilar(a.words[step.a] ?? '', b.words[step.b] ?? '')
  return isMisread ? { ...step, kind: 'similar' } : step
}

function gapTo(from: Corner, to: Corner): Gap {
  return {
    aFrom: Math.min(from.a, to.a),
    aTo: Math.max(from.a, to.a),
    bFrom: Math.min(from.b, to.b),
    bTo: Math.max(from.b, to.b),
  }
}

/** True where a quotation ends, as a quotation or as a line of its own: who said it is another matter. */
function isQuotationEdge(a: TokenStream, b: TokenStream, { a: aToken, b: bToken }: Corner): boolean {
  const aQuoted = a.isBehindQuote[aToken] === true
  const bQuoted = b.isBehindQuote[bToken] === true
  return (aQuoted && (bQuoted || isSentenceStart(b, bToken))) || (bQuoted && isSentenceStart(a, aToken))
}

/**
 * The end of the sentence when hardly anything is missing to it on either side: words changed there are an edit of
 * the passage, as they are in its middle. A changed figure at the start of a sentence would not be seen otherwise.
 */
function nearEdge(a: TokenStream, b: TokenStream, from: Corner, direction: 1 | -1): Corner | null {
  if (isQuotationEdge(a, b, from)) return null
  const aEdge = sentenceEdge(a, from.a, direction)
  const bEdge = sentenceEdge(b, from.b, direction)
  if (aEdge === null || bEdge === null) return null
  const isNear = Math.max(Math.abs(aEdge - from.a), Math.abs(bEdge - from.b)) <= MOST_EDITED_TOKENS
  return isNear ? { a: aEdge, b: bEdge } : null
}

function stepsToEdge(a: TokenStream, b: TokenStream, from: Corner, direction: 1 | -1): Step[] {
  const near = nearEdge(a, b, from, direction)
  if (near !== null) return alignGap(a, b, gapTo(from, near))
  for (const corner of possibleCorners(a, b, from, direction)) {
    const aLetters = lettersBetween(a, from.a, corner.a)
    const bLetters = lettersBetween(b, from.b, corner.b)
    if (!isAlike(aLetters, bLetters, LEAST_SIMILARITY)) continue
    return alignGap(a, b, gapTo(from, corner)).map((step) => asMisread(a, b, step))
  }
  return []
}

/**
 * The steps and those that lead on to the ends of the sentences they lie in, where the rest of the sentence is
 * recognisably the same on both sides (words too badly recognised to be matched one by one) or a few words.
 */
export function completeSentences(steps: readonly Step[], a: TokenStream, b: TokenStream): readonly Step[] {
  const first = steps[0]
  const last = steps.at(-1)
  if (first === undefined || last === undefined) return steps
  const end = { a: last.a + last.aCount, b: last.b + last.bCount }
  return [...stepsToEdge(a, b, first, -1), ...steps, ...stepsToEdge(a, b, end, 1)]
}
