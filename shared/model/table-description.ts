import type { RecordField, RecordMapping } from './record-fields.ts'

export interface TableColumn {
  /** The name by which a mapping means the column. */
  readonly name: string
  /** The first values that are not empty, at most five, shortened to 200 characters. */
  readonly samples: readonly string[]
  /** The field that the column gives, null when it is not used. */
  readonly field: RecordField | null
  /** The field that it is guessed to give. */
  readonly guess: RecordField | null
}

/** What the preview of a table shows before anything is imported. */
export interface TableDescription {
  readonly columns: readonly TableColumn[]
  /** The mapping in force, as `ImportOptions.mapping` takes it. */
  readonly mapping: RecordMapping
  /** Where it comes from: the content, the user's choice for this file, or for tables with the same columns. */
  readonly origin: 'guessed' | 'chosen' | 'known'
  readonly rowCount: number
  readonly badRowCount: number
}
