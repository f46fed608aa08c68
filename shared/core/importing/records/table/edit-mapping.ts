import {
  SHARED_RECORD_FIELDS,
  type RecordField,
  type RecordMapping,
} from '../../../../model/record-fields.ts'

/** A column and the field that it gives; null for none. */
export interface MappedColumn {
  readonly name: string
  readonly field: RecordField | null
}

/** The mapping that gives these columns these fields. */
export function mappingOfColumns(columns: readonly MappedColumn[]): RecordMapping {
  const namesOf = new Map<RecordField, readonly string[]>()
  for (const { name, field } of columns) {
    if (field !== null) namesOf.set(field, [...(namesOf.get(field) ?? []), name])
  }
  return Object.fromEntries(
    [...namesOf].map(([field, [first = '', ...others]]) => [
      field,
      others.length === 0 ? first : [first, ...others],
    ]),
  )
}

/**
 * The mapping after one column is given another field. A field that only one column can give is taken from the column
 * that gave it so far.
 */
export function remapColumn(
  columns: readonly MappedColumn[],
  name: string,
  field: RecordField | null,
): RecordMapping {
  const isShared = field === null || SHARED_RECORD_FIELDS.has(field)
  return mappingOfColumns(
    columns.map((column) => {
      if (column.name === name) return { name, field }
      return !isShared && column.field === field ? { ...column, field: null } : column
    }),
  )
}
