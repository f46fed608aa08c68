import type { FormatReader, FormatResult } from '../../format.ts'
import { ReadingError } from '../../reading-error.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfTable } from '../../records/table/read-table.ts'
import { NestedResults } from '../nested-results.ts'
import { readSheets } from './read-sheets.ts'
import { tableOfSheet } from './sheet-table.ts'

/** Reads an Excel file as tables of articles, a row each: every sheet that is shown, hidden ones where none is. */
export const readXlsx: FormatReader = async ({ name, bytes, budget, options }) => {
  const sheets = (await inSlices(readSheets(bytes, budget), options)).flatMap((sheet) => {
    const table = tableOfSheet(sheet)
    return table === null ? [] : [{ sheet, table }]
  })
  const shown = sheets.filter(({ sheet }) => !sheet.isHidden)
  const read = shown.length > 0 ? shown : sheets
  if (read.length === 0) throw new ReadingError('no-text', 'sheets without rows')
  const results = new NestedResults()
  const found: FormatResult[] = []
  for (const { table, sheet } of read) {
    const articles = await articlesOfTable(table, name, options)
    results.add(read.length > 1 ? sheet.name : null, articles)
    found.push(articles)
  }
  const described = found.find(({ table }) => table !== undefined)?.table
  const format = found.find((result) => result.format !== undefined)?.format
  return {
    ...results.result,
    ...(described === undefined ? {} : { table: described }),
    ...(format === undefined ? {} : { format }),
  }
}
