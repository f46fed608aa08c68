import { Gunzip } from 'fflate'
import { ReadingError } from '../reading-error.ts'
import { atOnce, type Steps } from '../steps.ts'
import { Crc32 } from './crc32.ts'
import { joinPieces, pushInPieces } from './inflate.ts'
import type { UnpackBudget } from './unpack-budget.ts'

const TRAILER_BYTES = 8
const HAS_NAME = 0x08
const HAS_EXTRA = 0x04
const MAX_NAME_BYTES = 1_000

/**
 * The bytes of a gzip file, of several members joined, each checked against its CRC (RFC 1952).
 *
 * @throws ReadingError `damaged`, `too-large`, `too-many-entries` when a cap is met
 */
export function gunzip(bytes: Uint8Array, budget: UnpackBudget): Uint8Array {
  return atOnce(gunzipSteps(bytes, budget))
}

/** The same in steps. */
export function* gunzipSteps(bytes: Uint8Array, budget: UnpackBudget): Steps<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < TRAILER_BYTES) throw new ReadingError('damaged', 'the file is cut off')
  const count = budget.startFile(bytes.length)
  const pieces: Uint8Array[] = []
  let crc = new Crc32()
  const endMember = (end: number): void => {
    if (crc.value !== view.getUint32(end - TRAILER_BYTES, true))
      throw new ReadingError('damaged', 'the checksum does not fit')
    crc = new Crc32()
  }
  const stream = new Gunzip((piece) => {
    count.take(piece.length)
    crc.update(piece)
    pieces.push(piece)
  })
  stream.onmember = endMember
  yield* pushInPieces(bytes, stream)
  endMember(bytes.length)
  return joinPieces(pieces)
}

/** The name of the packed file that the header keeps, in Latin-1 by the standard; null when it keeps none. */
export function gzipName(bytes: Uint8Array): string | null {
  const flags = bytes[3] ?? 0
  if ((flags & HAS_NAME) === 0) return null
  const start = 10 + ((flags & HAS_EXTRA) === 0 ? 0 : 2 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256)
  const end = bytes.indexOf(0, start)
  if (end <= start || end - start > MAX_NAME_BYTES) return null
  return String.fromCharCode(...bytes.subarray(start, end))
}
