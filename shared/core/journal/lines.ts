import { strFromU8 } from 'fflate'

/** Marks a row that is there. */
const PUT = 0x50
const TAB = 0x09
const LINE_FEED = 0x0a

/** A row as it stands, for the journal. JSON holds neither tab nor line feed, so these can separate. */
export function putLine(table: string, key: unknown, row: unknown): string {
  return `P\t${table}\t${JSON.stringify(key)}\t${JSON.stringify(row)}\n`
}

/** That a row is gone, for the journal. */
export function deleteLine(table: string, key: unknown): string {
  return `D\t${table}\t${JSON.stringify(key)}\n`
}

/** One line, not parsed further than its owner needs. */
export interface JournalLine {
  readonly table: string
  /** JSON text of the row's key; with the table it names the row. */
  readonly key: string
  /** JSON text of the row as UTF-8; null where the row is gone. */
  readonly row: Uint8Array<ArrayBuffer> | null
  /** The whole line with its line feed. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The lines of a batch in order. One that is none, which no checksum lets through, is left out. */
export function* readLines(lines: Uint8Array<ArrayBuffer>): Generator<JournalLine> {
  let start = 0
  while (start < lines.length) {
    const found = lines.indexOf(LINE_FEED, start)
    const end = found < 0 ? lines.length : found
    const line = readLine(lines.subarray(start, Math.min(end + 1, lines.length)))
    if (line !== null) yield line
    start = end + 1
  }
}

function readLine(bytes: Uint8Array<ArrayBuffer>): JournalLine | null {
  const isPut = bytes[0] === PUT
  const tableEnd = bytes.indexOf(TAB, 2)
  if (tableEnd < 0) return null
  const content = bytes.at(-1) === LINE_FEED ? bytes.subarray(0, -1) : bytes
  const keyEnd = isPut ? content.indexOf(TAB, tableEnd + 1) : content.length
  if (keyEnd < 0) return null
  return {
    table: strFromU8(bytes.subarray(2, tableEnd)),
    key: strFromU8(bytes.subarray(tableEnd + 1, keyEnd)),
    row: isPut ? content.subarray(keyEnd + 1) : null,
    bytes,
  }
}
