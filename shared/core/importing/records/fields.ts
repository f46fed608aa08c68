/** What a column of a table, a key of JSON or a tag of a reference can tell of an article. */
export const RECORD_FIELDS = [
  'title',
  'body',
  'abstract',
  'byline',
  'agency',
  'place',
  'published',
  'time',
  'url',
  'source',
  'language',
  'section',
  'page',
  'tags',
  'subjects',
  'persons',
  'places',
  'organisations',
  'vendorId',
  'quote',
  'note',
] as const

export type RecordField = (typeof RECORD_FIELDS)[number]

/** Which column or key gives which field, by its name in the file. */
export type RecordMapping = Readonly<Partial<Record<RecordField, string>>>

/** A value as it stands in the file, and the name it stands under. */
export interface RecordValue {
  readonly label: string
  readonly text: string
}

/** One record of a file. Several values of a field are in the order of the file, none of them blank. */
export type RawRecord = ReadonlyMap<RecordField, readonly RecordValue[]>

/** Adds a value to a record that is being collected; a blank one is left out. */
export function addValue(
  record: Map<RecordField, RecordValue[]>,
  field: RecordField,
  label: string,
  text: string,
): void {
  if (text.trim() === '') return
  const values = record.get(field)
  if (values === undefined) record.set(field, [{ label, text }])
  else values.push({ label, text })
}
