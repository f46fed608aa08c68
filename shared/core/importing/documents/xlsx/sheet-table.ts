import { fieldOfName } from '../../records/field-names.ts'
import { columnNames } from '../../records/table/guess-mapping.ts'
import type { Table } from '../../records/table/table.ts'
import type { Sheet, SheetRow } from './read-sheets.ts'

/** Titles and notes may stand above the names of the columns. */
const ROWS_TO_HEADER = 10
const MAX_NAME_UNITS = 60

/** The table on a sheet; null for one without rows of data. */
export function tableOfSheet({ rows, isCut }: Sheet): Table | null {
  const header = findHeader(rows)
  const data = header === -1 ? rows : rows.slice(header + 1)
  if (data.length === 0) return null
  const width = data.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    rows[header]?.cells.length ?? 0,
  )
  const widen = (cells: readonly string[]): readonly string[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return {
    names: columnNames(widen(rows[header]?.cells ?? [])),
    rows: data.map(({ cells, line }, number) => ({ cells: widen(cells), line, number })),
    bad: [],
    isCut,
  }
}

/** The index of the row that names the columns; -1 when none does. */
function findHeader(rows: readonly SheetRow[]): number {
  const front = rows.slice(0, ROWS_TO_HEADER).map(({ cells }) => cells.map((cell) => cell.trim()))
  const known = front.findIndex(
    (cells) => cells.every(canBeName) && cells.filter((cell) => fieldOfName(cell) !== null).length >= 2,
  )
  if (known !== -1) return known
  // unknown words: a first row of short names above longer cells
  const [first = [], ...others] = front
  const isNames = first.length > 1 && first.every((cell) => canBeName(cell) && /\p{L}/u.test(cell))
  return isNames && others.some((cells) => cells.some((cell) => !canBeName(cell))) ? 0 : -1
}

function canBeName(cell: string): boolean {
  return cell.length <= MAX_NAME_UNITS && !/[.!?。]$/u.test(cell)
}
