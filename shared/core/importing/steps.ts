import { normaliseLines } from '../text/white-space.ts'
import type { ImportOptions } from './options.ts'
import { ReadingError } from './reading-error.ts'

/** Long work that yields wherever other work may run in between, some milliseconds apart at most. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/**
 * Does long work in slices: between two steps the caller may let other work run, and a cancel is heard.
 *
 * @throws ReadingError `cancelled`, and whatever the work throws
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { pause, isCancelled }: Pick<ImportOptions, 'pause' | 'isCancelled'>,
): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await pause?.()
    if (isCancelled?.() === true) throw new ReadingError('cancelled', 'while the file was read')
  }
}

/** Does the same without a pause: for what is known to be small. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** So many characters are worked through in some milliseconds. */
const PIECE_UNITS = 512 * 1024
const PARSED_UNITS = 64 * 1024

/** Cuts a text behind line feeds into pieces that are each worked through in some milliseconds, but for longer lines. */
function* piecesOfLines(text: string, pieceUnits = PIECE_UNITS): Generator<string> {
  for (let start = 0; start < text.length;) {
    const feed = start + pieceUnits >= text.length ? -1 : text.indexOf('\n', start + pieceUnits)
    const end = feed === -1 ? text.length : feed + 1
    yield text.slice(start, end)
    start = end
  }
}

/** Feeds a parser piece by piece until `isDone`. */
export function* writePieces(
  text: string,
  parser: { write(piece: string): void },
  isDone: () => boolean = () => false,
): Steps<void> {
  for (let at = 0; at < text.length && !isDone(); at += PARSED_UNITS) {
    yield
    parser.write(text.slice(at, at + PARSED_UNITS))
  }
}

/** The lines of a text as `normaliseLines` makes them, without a mark at its front. */
export function* linesOf(text: string): Generator<string> {
  for (const piece of piecesOfLines(text.replace(/^\ufeff/u, ''))) {
    const lines = normaliseLines(piece).split('\n')
    // what stands behind the last line feed is a line at the end of the text only
    if (piece.endsWith('\n')) lines.pop()
    yield* lines
  }
}

/** A text as `normaliseLines` makes it, without a mark at its front. */
export function* normalisedLines(text: string): Steps<string> {
  const parts: string[] = []
  for (const piece of piecesOfLines(text.replace(/^\ufeff/u, ''))) {
    yield
    parts.push(normaliseLines(piece))
  }
  return parts.join('')
}
