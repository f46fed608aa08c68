import { linesBetween, readRow } from '../importing/records/table/table-rows.ts'

/** One query of a list. */
export interface ListedQuery {
  /** The line it stands on, counted from 1. */
  readonly line: number
  /** Null where the list gives none. */
  readonly name: string | null
  readonly text: string
}

const QUERY_HEADS: ReadonlySet<string> = new Set(['query', 'queries', 'search', '검색어', '검색', '질의'])
const NAME_HEADS: ReadonlySet<string> = new Set(['name', 'label', 'title', '이름', '제목'])
const DELIMITERS = [',', ';', '\t'] as const

/**
 * The queries of a list: one a line, with its name and a tab before it if it has one. A table is read by its columns:
 * when the first line names a column `query` (and perhaps `name`), or when `isTable` says so; then a table without
 * such a line has the name in the first of two columns. Blank lines are passed over. Linear.
 *
 * @example readQueryList('Ports\tharbour OR port\n"pilot boat"')
 * // [{ line: 1, name: 'Ports', text: 'harbour OR port' }, { line: 2, name: null, text: '"pilot boat"' }]
 */
export function readQueryList(text: string, isTable = false): readonly ListedQuery[] {
  const whole = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  const headed = readHead(whole)
  if (headed !== null) return readTable(whole, headed)
  const delimiter = delimiterOf(whole)
  if (isTable && delimiter !== null) return readTable(whole, { delimiter, query: 1, name: 0, isHead: false })
  if (isTable) return readTable(whole, { delimiter: ',', query: 0, name: -1, isHead: false })
  return whole.split('\n').flatMap((line, index) => {
    const tab = line.indexOf('\t')
    return listed(index + 1, tab < 0 ? '' : line.slice(0, tab), line.slice(tab + 1))
  })
}

interface Columns {
  readonly delimiter: string
  readonly query: number
  readonly name: number
  readonly isHead: boolean
}

function readHead(text: string): Columns | null {
  for (const delimiter of DELIMITERS) {
    const cells = readRow(text, 0, delimiter, 1).cells.map((cell) => cell.trim().toLowerCase())
    const query = cells.findIndex((cell) => QUERY_HEADS.has(cell))
    const name = cells.findIndex((cell) => NAME_HEADS.has(cell))
    // another single word may be the first query of a plain list
    if (query >= 0 && (cells.length > 1 || cells[0] === 'query'))
      return { delimiter, query, name, isHead: true }
  }
  return null
}

/** What parts two cells in the first line; null where nothing does. */
function delimiterOf(text: string): string | null {
  return DELIMITERS.find((delimiter) => readRow(text, 0, delimiter, 1).cells.length === 2) ?? null
}

function readTable(text: string, { delimiter, query, name, isHead }: Columns): readonly ListedQuery[] {
  const found: ListedQuery[] = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const row = readRow(text, at, delimiter, line)
    // a quote that is never closed must not swallow the lines behind it
    const { cells, end } = row.isUnclosed ? readRow(text, at, delimiter, line, false) : row
    if (!isHead || line > 1) found.push(...listed(line, cells[name] ?? '', cells[query] ?? cells[0] ?? ''))
    line += linesBetween(text, at, end)
    at = end
  }
  return found
}

function listed(line: number, name: string, text: string): readonly ListedQuery[] {
  if (text.trim() === '') return []
  return [{ line, name: name.trim() === '' ? null : name.trim(), text: text.trim() }]
}
