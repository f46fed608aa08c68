import { normalisedLines, type Steps } from '../../steps.ts'
import { findTable } from './find-table.ts'
import { columnNames } from './guess-mapping.ts'
import { readRows, type TableRows } from './read-rows.ts'

/** Rows with the names of their columns, from a text or a sheet. */
export interface Table {
  /** As shown and mapped, see `columnNames`. */
  readonly names: readonly string[]
  readonly rows: TableRows['rows']
  readonly bad: TableRows['bad']
  readonly isCut: boolean
}

/** The table in a text, with `,` and a header where nothing tells otherwise. */
export function* tableOfText(text: string): Steps<Table> {
  const { delimiter, hasHeader } = findTable(text) ?? { delimiter: ',', hasHeader: true }
  const { header, rows, bad, isCut } = yield* readRows(yield* normalisedLines(text), delimiter)
  if (hasHeader) return { names: columnNames(header), rows, bad, isCut }
  const shifted = rows.map((row) => ({ ...row, number: row.number + 1 }))
  return {
    names: columnNames(header.map(() => '')),
    rows: [{ cells: header, line: 1, number: 0 }, ...shifted],
    bad: bad.map((row) => ({ ...row, number: row.number + 1 })),
    isCut,
  }
}
