import type { Steps } from '../../steps.ts'
import { linesBetween, readRow, type TableRow } from './table-rows.ts'

/** A row that cannot be read as one of the table. */
export interface BadRow {
  readonly line: number
  readonly reason: string
}

export interface TableRows {
  /** The first row that is not blank. */
  readonly header: readonly string[]
  /** Rows of exactly as many cells as the header, in order; `number` counts the records of the file, the bad ones too. */
  readonly rows: readonly {
    readonly cells: readonly string[]
    readonly line: number
    readonly number: number
  }[]
  readonly bad: readonly (BadRow & { readonly number: number })[]
  /** The cap on rows or on repairs was met; the rest of the text was not read. */
  readonly isCut: boolean
}

const MAX_ROWS = 200_000
const MAX_CELLS = 1_000
/** Every unclosed quote may be read to the end of the text once; this bounds the sum. */
const REPAIR_FACTOR = 4
const REPAIR_UNITS = 2_000_000

/**
 * The rows of a table. A quote that is never closed costs its own row only: reading goes on with the next line
 * that is a whole row again.
 *
 * @param text with line feeds as line ends
 * @param maxRows stop after so many rows, for a look at the front
 */
export function* readRows(text: string, delimiter: string, maxRows = MAX_ROWS): Steps<TableRows> {
  const rows: TableRows['rows'][number][] = []
  const bad: TableRows['bad'][number][] = []
  let header: readonly string[] | null = null
  let at = 0
  let line = 1
  let number = 0
  let repairUnits = text.length * REPAIR_FACTOR + REPAIR_UNITS
  const isWhole = (row: TableRow): boolean => !row.isUnclosed && fit(row.cells, header?.length ?? 0) !== null
  while (at < text.length && number < maxRows) {
    yield
    let row = readRow(text, at, delimiter, line)
    if (row.isUnclosed) {
      const broken = row
      repairUnits -= row.end - at
      const literal = readRow(text, at, delimiter, line, false)
      row = { ...literal, cells: literal.cells.map((cell) => cell.replace(/^"/u, '')) }
      if (header !== null && fit(row.cells, header.length) === null) {
        // its text may go on for some lines: they belong to the broken row, up to the next whole one
        const resumed = skipTo(text, row.end, line + 1, broken.end, (start, from) => {
          const next = readRow(text, start, delimiter, from)
          repairUnits -= next.end - start
          return repairUnits <= 0 || isWhole(next)
        })
        bad.push({ number: number++, line, reason: 'a quote is never closed' })
        ;({ at, line } = resumed)
        if (repairUnits <= 0) return { header, rows, bad, isCut: true }
        continue
      }
      bad.push({ number, line, reason: 'a quote is never closed; the row was read to the end of its line' })
    }
    const start = at
    at = row.end
    const isBlank = row.cells.every((cell) => cell.trim() === '')
    if (header === null && !isBlank) header = row.cells.slice(0, MAX_CELLS)
    else if (header !== null && !isBlank) {
      const cells = fit(row.cells, header.length)
      if (cells !== null) rows.push({ cells, line, number })
      else bad.push({ number, line, reason: `${row.cells.length} cells instead of ${header.length}` })
      number++
    }
    line += linesBetween(text, start, at)
    if (repairUnits <= 0) return { header: header ?? [], rows, bad, isCut: true }
  }
  return { header: header ?? [], rows, bad, isCut: at < text.length && maxRows === MAX_ROWS }
}

/** The cells of a row of the table; empty ones too many at its end are no fault. Null when it has another number of cells. */
function fit(cells: readonly string[], count: number): readonly string[] | null {
  if (cells.length < count) return null
  return cells.slice(count).every((cell) => cell.trim() === '') ? cells.slice(0, count) : null
}

/** The first line from `start` on that `isWanted`, or the end of the text. */
function skipTo(
  text: string,
  start: number,
  line: number,
  end: number,
  isWanted: (start: number, line: number) => boolean,
): { readonly at: number; readonly line: number } {
  let at = start
  while (at < end && !isWanted(at, line)) {
    const feed = text.indexOf('\n', at)
    if (feed === -1) return { at: text.length, line: line + 1 }
    at = feed + 1
    line++
  }
  return { at, line }
}
