import { Inflate } from 'fflate'
import { ReadingError } from '../reading-error.ts'
import { atOnce, type Steps } from '../steps.ts'

/** Small enough that the most that one piece can become, 1,032 times as much, is no danger. */
const PIECE_BYTES = 16 * 1024

/**
 * Unpacks a deflate stream, handing on each piece as it comes out.
 *
 * @param take may throw to end it
 * @throws ReadingError `damaged` when the stream is broken or cut off
 */
export function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  atOnce(inflateSteps(packed, take))
}

/** The same in steps. */
export function inflateSteps(packed: Uint8Array, take: (piece: Uint8Array) => void): Steps<void> {
  return pushInPieces(packed, new Inflate(take))
}

/** Feeds a stream of fflate; whatever it finds wrong is a damaged file. */
export function* pushInPieces(
  packed: Uint8Array,
  stream: { push(piece: Uint8Array, isLast?: boolean): void },
): Steps<void> {
  if (packed.length === 0) throw new ReadingError('damaged', 'no packed bytes')
  for (let at = 0; at < packed.length; at += PIECE_BYTES) {
    yield
    const end = at + PIECE_BYTES
    try {
      stream.push(packed.subarray(at, end), end >= packed.length)
    } catch (error) {
      if (error instanceof ReadingError) throw error
      throw new ReadingError('damaged', `packed data: ${error instanceof Error ? error.message : 'broken'}`)
    }
  }
}

/** One array of pieces. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
