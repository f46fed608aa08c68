import type { FilterNode, SearchField } from './nodes.ts'

/** What a name before a colon means: a text field, or a filter. */
export type FieldMeaning =
  | { readonly kind: 'text'; readonly field: SearchField }
  | { readonly kind: 'filter'; readonly key: FilterNode['key'] }

const TEXT_FIELDS: Readonly<Record<string, SearchField>> = {
  title: 'title',
  text: 'body',
  body: 'body',
  by: 'byline',
  byline: 'byline',
  author: 'byline',
  source: 'source',
}

const FILTERS: Readonly<Record<string, FilterNode['key']>> = {
  list: 'list',
  tag: 'tag',
  code: 'code',
  person: 'person',
  place: 'place',
  org: 'org',
  organisation: 'org',
  organization: 'org',
  date: 'date',
  has: 'has',
  is: 'is',
  lang: 'lang',
  language: 'lang',
  in: 'in',
}

/** The meaning of a field name in any case, or null for a name that is none. */
export function meaningOfField(name: string): FieldMeaning | null {
  const folded = name.toLowerCase()
  const field = textFieldNamed(folded)
  if (field !== null) return { kind: 'text', field }
  const key = Object.hasOwn(FILTERS, folded) ? FILTERS[folded] : undefined
  return key === undefined ? null : { kind: 'filter', key }
}

/** The text field of a name in lower case (`by` and `author` are the byline), or null. */
export function textFieldNamed(name: string): SearchField | null {
  return Object.hasOwn(TEXT_FIELDS, name) ? (TEXT_FIELDS[name] ?? null) : null
}

/** Every name that can stand before a colon, for suggestions. */
export const FIELD_NAMES: readonly string[] = [...Object.keys(TEXT_FIELDS), ...Object.keys(FILTERS)]
