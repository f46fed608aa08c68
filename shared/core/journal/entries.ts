/**
 * The framing of the journal's files: `CJ`, CRC-32, kind, length, payload. The checksum covers kind, length and payload, so
 * that a write that was torn anywhere is noticed.
 */
export type EntryKind = 'head' | 'rows' | 'original'

export interface JournalEntry {
  readonly kind: EntryKind
  /** A view into the bytes that were decoded. */
  readonly payload: Uint8Array<ArrayBuffer>
}

export interface DecodedEntries {
  readonly entries: readonly JournalEntry[]
  /** Stretches between entries that are none. */
  readonly damagedCount: number
  /** Where the last whole entry ends; what follows was torn off by a crash or a full disk. */
  readonly wholeBytes: number
}

/** CRC-32 (ISO 3309) of bytes, unsigned. */
export type Checksum = (bytes: Uint8Array) => number

const KINDS: readonly EntryKind[] = ['head', 'rows', 'original']
const MAGIC_C = 0x43
const MAGIC_J = 0x4a
const CHECKSUM_AT = 2
const CHECKED_AT = 6
const LENGTH_AT = 7
/** Bytes of an entry before its payload. */
export const ENTRY_HEAD_BYTES = 11

/** One entry, ready to be appended. */
export function encodeEntry(
  kind: EntryKind,
  parts: readonly Uint8Array[],
  checksum: Checksum,
): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const entry = new Uint8Array(ENTRY_HEAD_BYTES + length)
  const view = new DataView(entry.buffer)
  entry[0] = MAGIC_C
  entry[1] = MAGIC_J
  entry[CHECKED_AT] = KINDS.indexOf(kind) + 1
  view.setUint32(LENGTH_AT, length, true)
  let at = ENTRY_HEAD_BYTES
  for (const part of parts) {
    entry.set(part, at)
    at += part.length
  }
  view.setUint32(CHECKSUM_AT, checksum(entry.subarray(CHECKED_AT)), true)
  return entry
}

/** What the head of an entry promises, the checksum not looked at; null where no entry begins. */
export function readEntryHead(
  bytes: Uint8Array,
  at: number,
): { readonly kind: EntryKind; readonly length: number } | null {
  if (at + ENTRY_HEAD_BYTES > bytes.length || bytes[at] !== MAGIC_C || bytes[at + 1] !== MAGIC_J) return null
  const kind = KINDS[(bytes[at + CHECKED_AT] ?? 0) - 1]
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, ENTRY_HEAD_BYTES)
  return kind === undefined ? null : { kind, length: view.getUint32(LENGTH_AT, true) }
}

/** Every whole entry of a file, in order; what is damaged between two of them is passed over and counted. */
export function decodeEntries(bytes: Uint8Array<ArrayBuffer>, checksum: Checksum): DecodedEntries {
  const entries: JournalEntry[] = []
  let damagedCount = 0
  let wholeBytes = 0
  let at = 0
  while (at < bytes.length) {
    const entry = decodeAt(bytes, at, checksum)
    if (entry === null) {
      const next = bytes.indexOf(MAGIC_C, at + 1)
      at = next < 0 ? bytes.length : next
      continue
    }
    if (at > wholeBytes) damagedCount++
    entries.push(entry)
    at += ENTRY_HEAD_BYTES + entry.payload.length
    wholeBytes = at
  }
  return { entries, damagedCount, wholeBytes }
}

function decodeAt(bytes: Uint8Array<ArrayBuffer>, at: number, checksum: Checksum): JournalEntry | null {
  const head = readEntryHead(bytes, at)
  if (head === null) return null
  const end = at + ENTRY_HEAD_BYTES + head.length
  if (end > bytes.length) return null
  const stored = new DataView(bytes.buffer, bytes.byteOffset + at, ENTRY_HEAD_BYTES).getUint32(
    CHECKSUM_AT,
    true,
  )
  if (checksum(bytes.subarray(at + CHECKED_AT, end)) !== stored) return null
  return { kind: head.kind, payload: bytes.subarray(at + ENTRY_HEAD_BYTES, end) }
}
