import { ReadingError } from '../reading-error.ts'

/** An entry as the table of contents of a ZIP file lists it. Sizes are what the file says, true or not. */
export interface ZipRecord {
  readonly name: Uint8Array
  /** The name is UTF-8 for certain; else in whatever charset the packing system used. */
  readonly isUtf8: boolean
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly crc32: number
  readonly packedBytes: number
  /** Offset of the entry's own header in the file. */
  readonly start: number
}

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 0xffff
const LOCATOR_64_SIGNATURE = 0x07064b50
const LOCATOR_64_BYTES = 20
const END_64_SIGNATURE = 0x06064b50
const RECORD_SIGNATURE = 0x02014b50
const RECORD_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const IN_ZIP64 = 0xffffffff
const ZIP64_EXTRA = 0x0001
const UTF8_NAME_EXTRA = 0x7075

/**
 * The entries of a ZIP file by its table of contents (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), in its order; ZIP64
 * too, and files with something else before the archive.
 *
 * @param addEntries told the number of entries before they are read; may throw
 * @throws ReadingError `damaged` without a readable table of contents, `too-many-entries` where entries share bytes,
 *   as the densest bombs do
 */
export function readZipDirectory(
  bytes: Uint8Array,
  addEntries: (count: number) => void,
): readonly ZipRecord[] {
  const view = viewOf(bytes)
  const { count, start, base } = findDirectory(view)
  addEntries(count)
  const records: ZipRecord[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    const read = readRecord(bytes, view, at, base)
    if (read === null) throw new ReadingError('damaged', 'the table of contents of the archive is broken')
    records.push(read.record)
    at = read.end
  }
  refuseOverlaps(records)
  return records
}

/**
 * The packed bytes of an entry.
 *
 * @throws ReadingError `damaged` when they are not all there
 */
export function packedBytesOf(bytes: Uint8Array, { start, packedBytes }: ZipRecord): Uint8Array {
  const view = viewOf(bytes)
  const header = start + LOCAL_BYTES
  if (start < 0 || header > bytes.length || view.getUint32(start, true) !== LOCAL_SIGNATURE)
    throw new ReadingError('damaged', 'the entry is not where the table of contents says')
  const data = header + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (data + packedBytes > bytes.length) throw new ReadingError('damaged', 'the entry is cut off')
  return bytes.subarray(data, data + packedBytes)
}

interface Directory {
  readonly count: number
  readonly start: number
  /** What stands before the archive, in bytes: offsets inside are counted from there. */
  readonly base: number
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_BYTES + view.getUint16(at + 20, true) > view.byteLength) continue
    const found = directory64(view, at) ?? {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      end: at,
    }
    const start = found.end - found.size
    const base = start - found.offset
    if (start >= 0 && base >= 0) return { count: found.count, start, base }
  }
  throw new ReadingError('damaged', 'the end of the archive is missing')
}

function directory64(
  view: DataView,
  end: number,
): { readonly count: number; readonly size: number; readonly offset: number; readonly end: number } | null {
  const locator = end - LOCATOR_64_BYTES
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64_SIGNATURE) return null
  // the record stands right before its locator, whatever is before the archive
  for (const at of [locator - 56, toNumber(view.getBigUint64(locator + 8, true))]) {
    if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== END_64_SIGNATURE) continue
    return {
      count: toNumber(view.getBigUint64(at + 32, true)),
      size: toNumber(view.getBigUint64(at + 40, true)),
      offset: toNumber(view.getBigUint64(at + 48, true)),
      end: at,
    }
  }
  return null
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  base: number,
): { readonly record: ZipRecord; readonly end: number } | null {
  if (at + RECORD_BYTES > view.byteLength || view.getUint32(at, true) !== RECORD_SIGNATURE) return null
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + RECORD_BYTES + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > view.byteLength) return null
  const name = bytes.subarray(at + RECORD_BYTES, nameEnd)
  const utf8Name = extraOf(view, nameEnd, extraEnd, UTF8_NAME_EXTRA)
  const packed = view.getUint32(at + 20, true)
  const offset = view.getUint32(at + 42, true)
  // values that fit stand in the record, only the others in the extra field, in this order
  const wide = [view.getUint32(at + 24, true), packed, offset].filter((value) => value === IN_ZIP64)
  const extra64 = wide.length > 0 ? extraOf(view, nameEnd, extraEnd, ZIP64_EXTRA) : null
  if (wide.length > 0 && (extra64 === null || extra64.byteLength < wide.length * 8)) return null
  const wideValue = (place: number): number => toNumber(extra64?.getBigUint64(place * 8, true) ?? 0n)
  const record: ZipRecord = {
    name: utf8Name === null || utf8Name.byteLength <= 5 ? name : bytesOf(utf8Name).subarray(5),
    isUtf8: (flags & 0x800) !== 0 || utf8Name !== null,
    isEncrypted: (flags & 0x1) !== 0,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes: packed === IN_ZIP64 ? wideValue(wide.length - (offset === IN_ZIP64 ? 2 : 1)) : packed,
    start: base + (offset === IN_ZIP64 ? wideValue(wide.length - 1) : offset),
  }
  return { record, end }
}

function extraOf(view: DataView, start: number, end: number, wanted: number): DataView | null {
  for (let at = start; at + 4 <= end;) {
    const size = view.getUint16(at + 2, true)
    if (at + 4 + size > end) return null
    if (view.getUint16(at, true) === wanted) return new DataView(view.buffer, view.byteOffset + at + 4, size)
    at += 4 + size
  }
  return null
}

/** Entries that share packed bytes make a small file a huge one (D. Fifield, A better zip bomb, 2019). */
function refuseOverlaps(records: readonly ZipRecord[]): void {
  const ordered = [...records].sort((a, b) => a.start - b.start)
  ordered.forEach(({ start, packedBytes }, index) => {
    const next = ordered[index + 1]
    if (next !== undefined && start + LOCAL_BYTES + packedBytes > next.start)
      throw new ReadingError('too-many-entries', 'entries that share bytes')
  })
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** Larger ones than a number holds are out of every file. */
function toNumber(value: bigint): number {
  return Number(value)
}
