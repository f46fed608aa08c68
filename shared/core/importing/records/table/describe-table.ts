import { decodeText } from '../../../text/decode.ts'
import { decodeAs } from '../../../text/text-decoder.ts'
import { declaredCharset } from '../../html-signs.ts'
import type { ImportOptions } from '../../options.ts'
import type { RecordField, RecordMapping } from '../fields.ts'
import { fieldsOfColumns, tableOfText } from './read-table.ts'

/** What the preview of a table shows before anything is imported. */
export interface TableDescription {
  readonly columns: readonly {
    /** The name by which a mapping means the column. */
    readonly name: string
    /** The first values that are not empty, at most five, shortened to 200 characters. */
    readonly samples: readonly string[]
    /** The field that the column gives, null when it is not used. */
    readonly field: RecordField | null
  }[]
  /** The mapping guessed, or the one asked for, as `ImportOptions.mapping` takes it. */
  readonly mapping: RecordMapping
  readonly rowCount: number
  readonly badRowCount: number
}

const MAX_SAMPLES = 5
const MAX_SAMPLE_UNITS = 200

/** The columns of a table of articles, with samples and the field each one gives; null when no text can be read. */
export function describeTable(
  bytes: Uint8Array,
  options: Pick<ImportOptions, 'charset' | 'mapping'> = {},
): TableDescription | null {
  const text =
    options.charset === undefined
      ? decodeText(bytes, declaredCharset(bytes))?.text
      : decodeAs(bytes, options.charset)
  if (text === null || text === undefined) return null
  const table = tableOfText(text)
  const fields = fieldsOfColumns(table, options.mapping)
  const mapping: Partial<Record<RecordField, string>> = {}
  fields.forEach((field, index) => {
    if (field !== null) mapping[field] ??= table.names[index] ?? ''
  })
  return {
    columns: table.names.map((name, index) => ({
      name,
      samples: table.rows
        .map(({ cells }) => cells[index]?.trim() ?? '')
        .filter((cell) => cell !== '')
        .slice(0, MAX_SAMPLES)
        .map((cell) => cell.slice(0, MAX_SAMPLE_UNITS)),
      field: fields[index] ?? null,
    })),
    mapping,
    rowCount: table.rows.length,
    badRowCount: table.bad.length,
  }
}
