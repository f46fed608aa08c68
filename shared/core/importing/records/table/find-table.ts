import { normaliseLines } from '../../../text/white-space.ts'
import { atOnce } from '../../steps.ts'
import { fieldOfName } from '../field-names.ts'
import type { RecordField } from '../fields.ts'
import { readRecordDate } from '../record-date.ts'
import { guessColumns, medianLength, share, type ColumnFields } from './guess-mapping.ts'
import { readRows, type BadRow } from './read-rows.ts'

/** How a text is a table. */
export interface FoundTable {
  readonly delimiter: string
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean
}

const DELIMITERS = [',', '\t', ';', '|'] as const
const FRONT_UNITS = 200_000
const FRONT_ROWS = 30
const MAX_NAME_UNITS = 60
const MIN_WHOLE_SHARE = 0.5
const LONG_TEXT_UNITS = 200
const CORE: ReadonlySet<RecordField> = new Set(['title', 'body', 'abstract', 'url', 'quote'])
const WEB_ADDRESS = /^https?:\/\/\S+$/iu

/**
 * The delimiter of a text that is a table of articles, or null. Either its first row names at least two fields and
 * what stands below bears it out, or every row has the same cells, one of them long, another an address or a date:
 * prose with commas is never a table.
 */
export function findTable(text: string): FoundTable | null {
  const front = frontOf(text)
  for (const delimiter of DELIMITERS) {
    const { header, rows, bad } = atOnce(readRows(front, delimiter, FRONT_ROWS))
    if (header.length < 2) continue
    const cells = rows.map((row) => row.cells)
    if (isHeader(header) && isBorneOut(header, cells, bad, delimiter)) return { delimiter, hasHeader: true }
    if (delimiter !== '|' && isBareTable([header, ...cells], bad.length))
      return { delimiter, hasHeader: false }
  }
  return null
}

/** The front of a text up to a line end, with line feeds. */
function frontOf(text: string): string {
  const front = normaliseLines(text.slice(0, FRONT_UNITS)).replace(/^\ufeff/u, '')
  if (text.length <= FRONT_UNITS) return front
  return front.slice(0, front.lastIndexOf('\n') + 1)
}

function isHeader(header: readonly string[]): boolean {
  const cells = header.map((cell) => cell.trim())
  if (cells.some((cell) => cell.length > MAX_NAME_UNITS || /[.!?]$/u.test(cell))) return false
  const known = cells.map(fieldOfName).filter((name) => name !== null)
  return known.length >= 2 && known.some(({ field }) => CORE.has(field))
}

function isBorneOut(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  bad: readonly BadRow[],
  delimiter: string,
): boolean {
  // rows that a broken quote swallowed are rows; lines with other numbers of commas are prose
  if (rows.length === 0) return bad.some(({ reason }) => reason.startsWith('a quote'))
  if (rows.length < (rows.length + bad.length) * MIN_WHOLE_SHARE) return false
  const fields: ColumnFields = guessColumns(header, rows)
  const column = (field: RecordField): readonly string[] => {
    const index = fields.indexOf(field)
    return index === -1 ? [] : rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
  }
  if (share(column('published'), (cell) => readRecordDate(cell) !== null) > 0.5) return true
  if (share(column('url'), (cell) => WEB_ADDRESS.test(cell)) > 0.5) return true
  if (medianLength(column('body')) >= 40 || medianLength(column('abstract')) >= 40) return true
  return delimiter === '\t' || (medianLength(column('quote')) > 0 && medianLength(column('title')) > 0)
}

function isBareTable(rows: readonly (readonly string[])[], badCount: number): boolean {
  if (rows.length < 3 || badCount > 0) return false
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index]?.trim() ?? ''))
  const isTyped = (column: readonly string[]): boolean =>
    share(
      column,
      (cell) => WEB_ADDRESS.test(cell) || (/\d\D+\d/u.test(cell) && readRecordDate(cell) !== null),
    ) === 1
  return columns.some(isTyped) && columns.some((column) => medianLength(column) >= LONG_TEXT_UNITS)
}
