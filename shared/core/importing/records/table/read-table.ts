import { normaliseLines } from '../../../text/white-space.ts'
import type { ImportProblem } from '../../../../model/problem.ts'
import type { ArticleDraft } from '../../../../model/draft.ts'
import type { FormatReader, FormatSource } from '../../format.ts'
import { addValue, type RawRecord, type RecordValue, type RecordField } from '../fields.ts'
import { numericOrderOf } from '../record-date.ts'
import { nameOfRecord, readRecord } from '../read-record.ts'
import { findTable } from './find-table.ts'
import { columnNames, columnsOfMapping, guessColumns, type ColumnFields } from './guess-mapping.ts'
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
export function tableOfText(text: string): Table {
  const { delimiter, hasHeader } = findTable(text) ?? { delimiter: ',', hasHeader: true }
  const { header, rows, bad, isCut } = readRows(normaliseLines(text).replace(/^\ufeff/u, ''), delimiter)
  if (hasHeader) return { names: columnNames(header), rows, bad, isCut }
  const shifted = rows.map((row) => ({ ...row, number: row.number + 1 }))
  return {
    names: columnNames(header.map(() => '')),
    rows: [{ cells: header, line: 1, number: 0 }, ...shifted],
    bad: bad.map((row) => ({ ...row, number: row.number + 1 })),
    isCut,
  }
}

/** Which field each column of a table gives: as the user said, else as guessed. */
export function fieldsOfColumns(table: Table, mapping: FormatSource['options']['mapping']): ColumnFields {
  if (mapping !== undefined) return columnsOfMapping(table.names, mapping)
  return guessColumns(
    table.names,
    table.rows.map(({ cells }) => cells),
  )
}

/** Reads a table of articles, a row each; rows of marked words of one article become one. */
export const readTable: FormatReader = ({ name, text, options }) => {
  const table = tableOfText(text ?? '')
  return Promise.resolve(articlesOfTable(table, name, options))
}

/** The articles of a table and a problem for each row that became none. */
export function articlesOfTable(
  table: Table,
  name: string,
  options: FormatSource['options'],
): { readonly articles: readonly ArticleDraft[]; readonly problems: readonly ImportProblem[] } {
  const columns = fieldsOfColumns(table, options.mapping)
  const dates = columns.indexOf('published')
  const context = {
    fileName: name,
    capturedAtMs: options.capturedAtMs ?? null,
    rule: 'table-column',
    numericOrder: numericOrderOf(table.rows.map(({ cells }) => cells[dates] ?? '')),
    keepsHeadlines:
      columns.some((field) => field === 'published' || field === 'source') && !isReadingList(table),
  }
  const problems: ImportProblem[] = table.bad.map(({ number, line, reason }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: number,
  }))
  const articles: ArticleDraft[] = []
  for (const { record, line, number } of recordsOf(table, columns)) {
    if (options.isCancelled?.() === true) {
      problems.push({ fileName: name, code: 'cancelled', detail: `before line ${line}` })
      break
    }
    const draft = readRecord(record, context)
    if (draft !== null) articles.push({ ...draft, recordNumber: number })
    else
      problems.push({
        fileName: name,
        code: 'no-text',
        detail: `line ${line}: ${nameOfRecord(record)}`,
        recordNumber: number,
      })
  }
  if (table.isCut)
    problems.push({
      fileName: name,
      code: 'too-many-entries',
      detail: `read up to record ${table.rows.length}`,
    })
  if (articles.length === 0 && problems.length === 0)
    problems.push({ fileName: name, code: 'no-text', detail: 'a table without rows' })
  return {
    articles,
    problems: problems.sort((a, b) => (a.recordNumber ?? Infinity) - (b.recordNumber ?? Infinity)),
  }
}

/** Reading lists name when a link was saved, not when the article appeared. */
function isReadingList({ names }: Table): boolean {
  return ['time_added', 'Selection', 'Saved date'].some((name) => names.includes(name))
}

interface NumberedRecord {
  readonly record: RawRecord
  readonly line: number
  readonly number: number
}

function recordsOf(table: Table, columns: ColumnFields): readonly NumberedRecord[] {
  const quotes = columns.indexOf('quote')
  const titles = columns.indexOf('title')
  const isOfMarks = quotes !== -1 && titles !== -1 && !columns.includes('body')
  const collected = new Map<
    string,
    { record: Map<RecordField, RecordValue[]>; line: number; number: number }
  >()
  for (const { cells, line, number } of table.rows) {
    const key = isOfMarks
      ? JSON.stringify([cells[titles], cells[columns.indexOf('url')], cells[columns.indexOf('byline')]])
      : `${number}`
    const known = collected.get(key)
    const record = known?.record ?? new Map<RecordField, RecordValue[]>()
    if (known === undefined) collected.set(key, { record, line, number })
    columns.forEach((field, index) => {
      if (field === null) return
      const isMark = field === 'quote' || field === 'note'
      if (known !== undefined && !isMark && field !== 'tags') return
      const label = isMark && isOfMarks ? `line ${line}` : (table.names[index] ?? '')
      addValue(record, field, label, cells[index] ?? '')
    })
  }
  return [...collected.values()]
}
