import type { ImportProblem } from '../../../../model/problem.ts'
import { databaseOfTable } from '../../databases/tables.ts'
import type { FormatReader, FormatResult, FormatSource } from '../../format.ts'
import { inSlices, type Steps } from '../../steps.ts'
import { addValue, type RawRecord, type RecordValue, type RecordField } from '../fields.ts'
import { numericOrderOf } from '../record-date.ts'
import { articlesOfRecords } from '../articles-of-records.ts'
import { chooseColumns } from './choose-columns.ts'
import { describeColumns } from './describe-columns.ts'
import type { ColumnFields } from './guess-mapping.ts'
import { tableOfText, type Table } from './table.ts'

/** Reads a table of articles, a row each; rows of marked words of one article become one. */
export const readTable: FormatReader = async ({ name, text, options }) =>
  articlesOfTable(await inSlices(tableOfText(text ?? ''), options), name, options)

/** The articles of a table and a problem for each row that became none. */
export async function articlesOfTable(
  table: Table,
  name: string,
  options: FormatSource['options'],
): Promise<FormatResult> {
  const chosen = chooseColumns(table, options)
  const columns = chosen.fields
  const dates = columns.indexOf('published')
  const keepsHeadlines =
    columns.some((field) => field === 'published' || field === 'source') && !isReadingList(table)
  const bad: ImportProblem[] = table.bad.map(({ number, line, reason }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: number,
  }))
  const records = await inSlices(recordsOf(table, columns), options)
  const placed = records.map(({ record, line, number }) => ({
    record,
    number,
    place: `line ${line}`,
    keepsHeadlines,
  }))
  const numericOrder = numericOrderOf(table.rows.map(({ cells }) => cells[dates] ?? ''))
  const { articles, problems } = await articlesOfRecords(
    placed,
    { name, options },
    'table-column',
    bad,
    numericOrder,
  )
  const more: ImportProblem[] = []
  if (table.isCut)
    more.push({
      fileName: name,
      code: 'too-many-entries',
      detail: `read up to record ${table.rows.length}`,
    })
  if (articles.length === 0 && problems.length === 0)
    more.push({ fileName: name, code: 'no-text', detail: 'a table without rows' })
  const database = databaseOfTable(table.names)
  return {
    articles: database === null ? articles : articles.map(database.finish),
    problems: [...problems, ...more],
    table: describeColumns(table, chosen),
    ...(database === null ? {} : { format: database.format }),
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

function* recordsOf(table: Table, columns: ColumnFields): Steps<readonly NumberedRecord[]> {
  const quotes = columns.indexOf('quote')
  const titles = columns.indexOf('title')
  const isOfMarks = quotes !== -1 && titles !== -1 && !columns.includes('body')
  const collected = new Map<
    string,
    { record: Map<RecordField, RecordValue[]>; line: number; number: number }
  >()
  for (const { cells, line, number } of table.rows) {
    yield
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
