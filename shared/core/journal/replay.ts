import { strFromU8 } from 'fflate'
import type { JournalState } from '../../model/journal.ts'
import { advanceByBatch, advanceByHead } from './advance-state.ts'
import { type Checksum, decodeEntries } from './entries.ts'
import { readLines } from './lines.ts'
import { decodeBatch, decodeHead, decodeOriginal } from './payloads.ts'

/** What the rows of a journal come to when they are applied in order. */
export interface ReplayedRows {
  /** Null when no file has a head that this version reads. */
  readonly state: JournalState | null
  /** The latest row under each key, by table. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  /** Stretches of the files, and rows, that could not be read. */
  readonly damagedCount: number
}

/**
 * The rows of a journal.
 *
 * @param files its files of rows, the oldest first
 */
export function replayRows(files: readonly Uint8Array<ArrayBuffer>[], checksum: Checksum): ReplayedRows {
  const latest = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>()
  const tableOf = (name: string): Map<string, Uint8Array<ArrayBuffer>> => {
    const table = latest.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>()
    latest.set(name, table)
    return table
  }
  let state: JournalState | null = null
  let damagedCount = 0
  for (const file of files) {
    const decoded = decodeEntries(file, checksum)
    damagedCount += decoded.damagedCount
    for (const { kind, payload } of decoded.entries) {
      if (kind === 'head') {
        const head = decodeHead(payload)
        if (head === null || 'newerVersion' in head) continue
        if (head.isBase) latest.clear()
        state = advanceByHead(state, head)
      } else if (kind === 'rows') {
        const batch = decodeBatch(payload)
        if (batch === null) continue
        state = advanceByBatch(state, batch)
        for (const { table, key, row } of readLines(batch.lines)) {
          if (row === null) tableOf(table).delete(key)
          else tableOf(table).set(key, row)
        }
      }
    }
  }
  const tables: Record<string, readonly Readonly<Record<string, unknown>>[]> = {}
  for (const [name, rows] of latest) {
    const parsed = [...rows.values()].map(parseRow)
    const whole = parsed.filter((row) => row !== null)
    damagedCount += parsed.length - whole.length
    tables[name] = whole
  }
  return { state, tables, damagedCount }
}

/** The originals of one file; those that are damaged are left out. */
export function* readOriginals(
  file: Uint8Array<ArrayBuffer>,
  checksum: Checksum,
): Generator<{ readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  for (const { kind, payload } of decodeEntries(file, checksum).entries) {
    const original = kind === 'original' ? decodeOriginal(payload) : null
    if (original !== null) yield original
  }
}

function parseRow(row: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(strFromU8(row))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
