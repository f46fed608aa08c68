import { headerValue, latin1, readHeaderLines, type HeaderBlock } from '../mime/header-block.ts'

/** A record of a web archive. */
export interface WarcRecord {
  readonly headers: HeaderBlock
  readonly body: Uint8Array
  /** The file ends within the body. */
  readonly isCut: boolean
}

const MAX_RECORDS = 200_000
const VERSION_LINE = /^WARC\/\d\.\d+\r?\n/u
const MARK = [0x57, 0x41, 0x52, 0x43, 0x2f]
const LINE_FEED = 0x0a

/**
 * The records of an unpacked archive, in order. Where one is damaged, reading goes on at the next line that opens a
 * record. Copies no body. Linear.
 */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord | null> {
  let at = 0
  for (let count = 0; at < bytes.length && count < MAX_RECORDS; count++) {
    const line = VERSION_LINE.exec(latin1(bytes, at, Math.min(bytes.length, at + 20)))?.[0]
    const headers = line === undefined ? null : readHeaderLines(bytes, at + line.length)
    const length = Number(headerValue(headers ?? { fields: [] }, 'content-length') ?? Number.NaN)
    if (headers === null || !Number.isSafeInteger(length) || length < 0) {
      yield null
      at = nextRecord(bytes, at + 1)
      continue
    }
    const end = headers.end + length
    yield { headers, body: bytes.subarray(headers.end, end), isCut: end > bytes.length }
    at = nextRecord(bytes, Math.min(end, bytes.length))
  }
}

/** The offset of the next line that opens a record, the end of the file where there is none. */
function nextRecord(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length;) {
    if (MARK.every((byte, index) => bytes[at + index] === byte)) return at
    const feed = bytes.indexOf(LINE_FEED, at)
    if (feed === -1) return bytes.length
    at = feed + 1
  }
  return bytes.length
}
