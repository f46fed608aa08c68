import { strFromU8, strToU8 } from 'fflate'
import {
  JOURNAL_STREAMS,
  type JournalBatch,
  type KeptOriginal,
  type StreamSeqs,
} from '../../model/journal.ts'

const FORMAT = 'collate-journal'
/** Version of the journal's files that this code writes and reads. */
const JOURNAL_VERSION = 1
const LINE_FEED = 0x0a
const HASH_BYTES = 64
const HASH = /^[0-9a-f]{64}$/

/** What stands at the front of every file of rows. */
export interface SegmentHead {
  readonly libraryId: string
  readonly schemaVersion: number
  /** Of the batches before this file. */
  readonly seqs: StreamSeqs
  /** Everything that the files before it say is in this one, too. */
  readonly isBase: boolean
}

export function encodeHead(head: SegmentHead): Uint8Array<ArrayBuffer> {
  return strToU8(JSON.stringify({ format: FORMAT, version: JOURNAL_VERSION, ...head }))
}

/** The head of a file; null when the bytes are none; only the number of a newer version. */
export function decodeHead(payload: Uint8Array): SegmentHead | { readonly newerVersion: number } | null {
  const value = parse(payload)
  if (value?.['format'] !== FORMAT || typeof value['version'] !== 'number') return null
  if (value['version'] > JOURNAL_VERSION) return { newerVersion: value['version'] }
  const { libraryId, schemaVersion, seqs, isBase } = value
  if (typeof libraryId !== 'string' || typeof schemaVersion !== 'number' || !isSeqs(seqs)) return null
  return { libraryId, schemaVersion, seqs, isBase: isBase === true }
}

/** A batch's account of itself, which stands as a line of its own before its rows. */
export type BatchHead = Pick<JournalBatch, 'schemaVersion' | 'stream' | 'seq'>

export function encodeBatch({
  schemaVersion,
  stream,
  seq,
  lines,
}: Omit<JournalBatch, 'libraryId'>): Uint8Array[] {
  return [strToU8(`${JSON.stringify({ schemaVersion, stream, seq })}\n`), lines]
}

/** A batch with its lines; null when the payload is none. */
export function decodeBatch(
  payload: Uint8Array<ArrayBuffer>,
): (BatchHead & { readonly lines: Uint8Array<ArrayBuffer> }) | null {
  const end = payload.indexOf(LINE_FEED)
  const head = end < 0 ? null : parse(payload.subarray(0, end))
  const stream = JOURNAL_STREAMS.find((one) => one === head?.['stream'])
  const [seq, schemaVersion] = [head?.['seq'], head?.['schemaVersion']]
  if (stream === undefined || typeof seq !== 'number' || typeof schemaVersion !== 'number') return null
  return { stream, seq, schemaVersion, lines: payload.subarray(end + 1) }
}

export function encodeOriginal({ id, bytes }: KeptOriginal): Uint8Array[] {
  return [strToU8(id), bytes]
}

/** An original; null when the payload is none. Whether the bytes are those of the id is not checked. */
export function decodeOriginal(payload: Uint8Array<ArrayBuffer>): KeptOriginal | null {
  const id = strFromU8(payload.subarray(0, HASH_BYTES))
  return HASH.test(id) ? { id, bytes: payload.subarray(HASH_BYTES) } : null
}

function isSeqs(value: unknown): value is StreamSeqs {
  if (typeof value !== 'object' || value === null) return false
  return JOURNAL_STREAMS.every((stream) => typeof Reflect.get(value, stream) === 'number')
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
