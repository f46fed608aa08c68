import { fieldOfName } from '../field-names.ts'
import {
  addValue,
  mappedField,
  type RawRecord,
  type RecordField,
  type RecordMapping,
  type RecordValue,
} from '../fields.ts'

const MAX_DEPTH = 3
const MAX_KEYS = 500
/** Keys that hold a part of the record, not a field: those of news interfaces and of search engines. */
const CONTAINERS = new Set([
  '_source',
  'fields',
  'attributes',
  'metadata',
  'meta',
  'article',
  'doc',
  'document',
  'bibjson',
])
/** What an object says in short: an author's name, a title as rendered. */
const NAME_KEYS = [
  'name',
  'rendered',
  'main',
  'original',
  'value',
  'literal',
  '#text',
  '@value',
  'text',
  'title',
  'content',
  'label',
  'term',
  '@id',
  'url',
]
const SHARED_FIELDS: ReadonlySet<RecordField> = new Set([
  'byline',
  'tags',
  'subjects',
  'persons',
  'places',
  'organisations',
  'quote',
  'note',
  'published',
])

interface Candidate {
  readonly field: RecordField
  readonly rank: number
  readonly key: string
  readonly values: readonly string[]
}

/** The fields of one JSON object, by the names of its keys; null for a value that is none. Own keys only. */
export function jsonRecord(value: unknown, mapping?: RecordMapping): RawRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const candidates: Candidate[] = []
  collect(value, '', 0, mapping, candidates)
  candidates.sort((a, b) => a.rank - b.rank)
  const record = new Map<RecordField, RecordValue[]>()
  for (const { field, key, values } of candidates) {
    if (!SHARED_FIELDS.has(field) && field !== 'body' && record.has(field)) continue
    if (field === 'byline' && record.has(field)) continue
    for (const text of values) addValue(record, field, key, text)
  }
  const bodies = record.get('body')
  // of several texts the longest is the article
  if (bodies !== undefined)
    record.set(
      'body',
      bodies.toSorted((a, b) => b.text.length - a.text.length),
    )
  return record
}

function collect(
  value: object,
  path: string,
  depth: number,
  mapping: RecordMapping | undefined,
  candidates: Candidate[],
): void {
  for (const [name, inner] of (Object.entries(value) as [string, unknown][]).slice(0, MAX_KEYS)) {
    const key = path === '' ? name : `${path}.${name}`
    if (depth < MAX_DEPTH && isObject(inner) && (CONTAINERS.has(name) || mapping !== undefined)) {
      collect(inner, key, depth + 1, mapping, candidates)
      if (CONTAINERS.has(name)) continue
    }
    const known = mapping === undefined ? fieldOfName(name) : mapped(key, mapping)
    if (known === null) continue
    // schema.org names the kind of a thing here
    if (name.startsWith('@') && name !== '@id') continue
    const values = known.field === 'published' ? datesOf(inner) : textsOf(inner, known.field === 'byline')
    if (values.length > 0) candidates.push({ ...known, key, values })
  }
}

function mapped(
  key: string,
  mapping: RecordMapping,
): { readonly field: RecordField; readonly rank: number } | null {
  const field = mappedField(mapping, key)
  return field === null ? null : { field, rank: 0 }
}

function datesOf(value: unknown): readonly string[] {
  const parts = isObject(value) ? own(value, 'date-parts') : undefined
  if (Array.isArray(parts) && Array.isArray(parts[0])) {
    const numbers = (parts[0] as unknown[]).slice(0, 3).map((part) => String(part).padStart(2, '0'))
    return [numbers.join('-')]
  }
  if (isObject(value)) return textsOf(own(value, 'raw') ?? own(value, '$date') ?? value, false)
  return textsOf(value, false)
}

function textsOf(value: unknown, isName: boolean, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return isName ? [] : [String(value)]
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.slice(0, MAX_KEYS).flatMap((item) => textsOf(item, isName, depth + 1))
  if (isName) {
    const name = personName(value)
    if (name !== null) return [name]
  }
  for (const key of NAME_KEYS) {
    const inner = textsOf(own(value, key), false, depth + 1)
    if (inner.length > 0) return inner
  }
  return []
}

function personName(value: object): string | null {
  const family = own(value, 'family') ?? own(value, 'lastName') ?? own(value, 'lastname')
  const given = own(value, 'given') ?? own(value, 'firstName') ?? own(value, 'firstname')
  if (typeof family !== 'string') return null
  // von, van der, de: CSL keeps them apart
  const particle = own(value, 'non-dropping-particle') ?? own(value, 'dropping-particle')
  return [given, particle, family, own(value, 'suffix')].filter((part) => typeof part === 'string').join(' ')
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
