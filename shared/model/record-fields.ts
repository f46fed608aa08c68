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

/** Fields that several columns of one table may give; of any other the last column chosen gives it. */
export const SHARED_RECORD_FIELDS: ReadonlySet<RecordField> = new Set(['tags', 'subjects', 'byline'])

/** Which column or key gives which field, by its name in the file; several names for one of `SHARED_RECORD_FIELDS`. */
export type RecordMapping = Readonly<Partial<Record<RecordField, string | readonly string[]>>>

/** A mapping that the user made for every table with just these columns. */
export interface KnownTable {
  /** The names of the columns in order. */
  readonly columns: readonly string[]
  readonly mapping: RecordMapping
}
