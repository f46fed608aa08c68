import { SHARED_RECORD_FIELDS } from '../../../../model/record-fields.ts'
import { fieldOfName } from '../field-names.ts'
import { mappedField, type RecordField, type RecordMapping } from '../fields.ts'
import { readRecordDate } from '../record-date.ts'

const LONG_TEXT_UNITS = 150
const SAMPLE_ROWS = 50
const WEB_ADDRESS = /^https?:\/\/\S+$/iu

/** Which field each column gives, by its place; null for columns that are not used. */
export type ColumnFields = readonly (RecordField | null)[]

/** Gives each column a field: by its name, and where names say nothing, by what stands in it. */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnFields {
  const sample = rows.slice(0, SAMPLE_ROWS)
  const values = header.map((_, index) =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== ''),
  )
  const fields = byName(header, values)
  const has = (field: RecordField): boolean => fields.includes(field)
  const give = (field: RecordField, isFit: (column: readonly string[]) => boolean): void => {
    if (has(field)) return
    const candidates = values
      .map((column, index) => ({ column, index }))
      .filter(({ column, index }) => fields[index] === null && column.length > 0 && isFit(column))
      .sort((a, b) => medianLength(b.column) - medianLength(a.column))
    const [best] = candidates
    if (best !== undefined) fields[best.index] = field
  }
  give('url', (column) => share(column, (cell) => WEB_ADDRESS.test(cell)) > 0.7)
  give(
    'published',
    (column) => share(column, (cell) => /\D/u.test(cell) && readRecordDate(cell) !== null) > 0.7,
  )
  if (!has('abstract')) give('body', (column) => medianLength(column) >= LONG_TEXT_UNITS)
  give('title', (column) => {
    const median = medianLength(column)
    return median >= 12 && median < 250 && share(column, (cell) => /\p{L}.*\s.*\p{L}/su.test(cell)) > 0.6
  })
  return fields
}

/** Which field each column gives by a mapping of the user; a name of the mapping that is not there is left out. */
export function columnsOfMapping(names: readonly string[], mapping: RecordMapping): ColumnFields {
  return names.map((name) => mappedField(mapping, name))
}

/** The names of the columns as they are shown and mapped: unnamed ones are counted from 1, equal ones too. */
export function columnNames(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return header.map((cell, index) => {
    const name = cell.replace(/^\ufeff/u, '').trim() || `#${index + 1}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** Whether a share of the cells holds, 0 to 1; 0 for none. */
export function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length
}

export function medianLength(cells: readonly string[]): number {
  const lengths = cells.map(({ length }) => length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

function byName(header: readonly string[], values: readonly (readonly string[])[]): (RecordField | null)[] {
  const known = header.map(fieldOfName)
  return known.map((name, index) => {
    if (name === null) return null
    if (SHARED_RECORD_FIELDS.has(name.field)) return name.field
    const rivals = known
      .map((rival, place) => ({ rival, place }))
      .filter(({ rival, place }) => rival?.field === name.field && (values[place]?.length ?? 0) > 0)
      .sort((a, b) =>
        // of several columns of text the longest is the article
        name.field === 'body'
          ? medianLength(values[b.place] ?? []) - medianLength(values[a.place] ?? [])
          : (a.rival?.rank ?? 0) - (b.rival?.rank ?? 0),
      )
    return rivals.length === 0 || rivals[0]?.place === index ? name.field : null
  })
}
