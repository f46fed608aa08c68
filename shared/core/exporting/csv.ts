/** What a spreadsheet takes for a formula at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r]/u

export type CsvValue = string | number | null

/** Tells a spreadsheet that the bytes are UTF-8; to be put before the first line. */
export const CSV_MARK = '\uFEFF'

/**
 * One line of comma-separated values (RFC 4180) with its line end. Texts stand in quotes whatever is in them, so that
 * no separator of another country parts them. One that a spreadsheet would run as a formula has an apostrophe before
 * it. Numbers are written as they are, null as nothing.
 *
 * @example csvLine(['=1+1', 5, null]) // '"\'=1+1",5,\r\n'
 */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}

function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return `"${text.replaceAll('"', '""')}"`
}
