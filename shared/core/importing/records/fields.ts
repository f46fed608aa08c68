import { RECORD_FIELDS, type RecordField, type RecordMapping } from '../../../model/record-fields.ts'

export type { RecordField, RecordMapping } from '../../../model/record-fields.ts'

/** A value as it stands in the file, and the name it stands under. */
export interface RecordValue {
  readonly label: string
  readonly text: string
  /** As printed, where the reader of the format changed the text. */
  readonly printed?: string
}

/** One record of a file. Several values of a field are in the order of the file, none of them blank. */
export type RawRecord = ReadonlyMap<RecordField, readonly RecordValue[]>

/** Adds a value to a record that is being collected; a blank one is left out. */
export function addValue(
  record: Map<RecordField, RecordValue[]>,
  field: RecordField,
  label: string,
  text: string,
  printed?: string,
): void {
  if (text.trim() === '') return
  const value = { label, text, ...(printed === undefined ? {} : { printed }) }
  const values = record.get(field)
  if (values === undefined) record.set(field, [value])
  else values.push(value)
}

/** The field that a mapping gives the column or key of this name; null when it uses it for none. */
export function mappedField(mapping: RecordMapping, name: string): RecordField | null {
  return (
    RECORD_FIELDS.find((field) => {
      const names = mapping[field]
      return names === name || (Array.isArray(names) && names.includes(name))
    }) ?? null
  )
}
