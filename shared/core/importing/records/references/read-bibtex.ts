import { parse } from '@retorquere/bibtex-parser'
import type { ImportProblem } from '../../../../model/problem.ts'
import { normaliseLines } from '../../../text/white-space.ts'
import type { FormatReader } from '../../format.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { addValue, type RawRecord, type RecordField, type RecordValue } from '../fields.ts'
import { bibtexEntries, type BibtexEntry } from './bibtex-entries.ts'
import { hasMarks, isNewsType } from './reference.ts'

const MAX_ENTRIES = 20_000
/** The parser goes down a level for every brace; no honest entry has more than a few. */
const MAX_DEPTH = 50
const MAX_ENTRY_UNITS = 400_000
const NO_RECORD: ReadonlySet<string> = new Set(['comment', 'preamble', 'string'])
/** The fields of an entry, the more telling ones first. */
const NAMES: Readonly<Partial<Record<RecordField, string>>> = {
  title: 'title shorttitle',
  abstract: 'abstract',
  byline: 'author',
  source: 'journaltitle journal newspaper booktitle organization publisher howpublished',
  url: 'url',
  language: 'langid language',
  page: 'pages',
  subjects: 'keywords',
  note: 'annote annotation',
  vendorId: 'doi',
}
type Entry = ReturnType<typeof parse>['entries'][number]

/** Reads references in BibTeX and BibLaTeX, an entry each, with the letters that TeX spells out. */
export const readBibtex: FormatReader = async ({ name, text, options }) => {
  const all = bibtexEntries(normaliseLines(text ?? ''))
  const strings = stringsOf(all.filter(({ type }) => type === 'string'))
  const entries = all.filter(({ type }) => !NO_RECORD.has(type))
  const problems: ImportProblem[] = []
  const placed: PlacedRecord[] = []
  for (const [number, entry] of entries.slice(0, MAX_ENTRIES).entries()) {
    await options.pause?.()
    if (options.isCancelled?.() === true) break
    const place = `line ${entry.line}`
    const read = readEntry(entry, strings)
    if (typeof read === 'string')
      problems.push({ fileName: name, code: 'bad-record', detail: `${place}: ${read}`, recordNumber: number })
    else placed.push({ ...read, number, place })
  }
  const result = await articlesOfRecords(placed, { name, options }, 'bibtex-field', problems)
  if (entries.length <= MAX_ENTRIES) return result
  const cut: ImportProblem = {
    fileName: name,
    code: 'too-many-entries',
    detail: `read ${MAX_ENTRIES} of ${entries.length}`,
  }
  return { ...result, problems: [...result.problems, cut] }
}

/** The record of an entry, or why there is none. */
function readEntry(
  { source }: BibtexEntry,
  strings: Record<string, string>,
): Pick<PlacedRecord, 'record' | 'keepsHeadlines'> | string {
  if (source.length > MAX_ENTRY_UNITS) return `${source.length} characters in one entry`
  if (depthOf(source) > MAX_DEPTH) return 'braces in braces'
  try {
    const { entries, errors } = parseTex(source, strings)
    const [entry] = entries
    if (entry === undefined || Object.keys(entry.fields).length === 0)
      return errors[0]?.error.split('\n', 1)[0]?.slice(0, 200) ?? 'no fields'
    const record = recordOf(entry)
    const type = textOf(entry.fields['entrysubtype']) || entry.type
    return { record, keepsHeadlines: isNewsType(type) || hasMarks(record) }
  } catch (error) {
    return String(error).slice(0, 200)
  }
}

/** Angle brackets are letters in TeX's own alphabet, but references hold HTML. */
function parseTex(source: string, strings: Record<string, string>): ReturnType<typeof parse> {
  const escaped = source.replace(/[<>]/gu, (sign) => (sign === '<' ? '\\textless{}' : '\\textgreater{}'))
  return parse(escaped, {
    english: false,
    sentenceCase: false,
    unsupported: 'ignore',
    fieldMode: { abstract: 'richtext' },
    strings,
  })
}

function stringsOf(entries: readonly BibtexEntry[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { source } of entries.slice(0, MAX_ENTRIES)) {
    if (depthOf(source) > MAX_DEPTH || source.length > MAX_ENTRY_UNITS) continue
    try {
      Object.assign(found, parse(source).strings)
    } catch {
      // an abbreviation that cannot be read stands for itself where it is used
    }
  }
  return found
}

function recordOf({ key, fields }: Entry): RawRecord {
  const record = new Map<RecordField, RecordValue[]>()
  for (const [field, names] of Object.entries(NAMES))
    for (const name of names.split(' '))
      for (const text of textsOf(fields[name])) addValue(record, field as RecordField, name, text)
  const date = textOf(fields['date'])
  const parts = ['year', 'month', 'day'].map((name) => textOf(fields[name]))
  const printed = date || partsDate(parts)
  addValue(record, 'published', date === '' ? 'year' : 'date', printed)
  addValue(record, 'vendorId', 'key', key)
  return record
}

function partsDate([year = '', month = '', day = '']: readonly string[]): string {
  if (!/^\d{1,2}$/u.test(month)) return [day, month, year].filter((part) => part !== '').join(' ')
  const numbers = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])]
  return numbers.join('-')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[])
    .map((item) => (typeof item === 'string' ? item : nameOf(item)))
    .filter((name) => name !== 'others')
}

/** A person's name in reading order, `Piet von der Au`, or that of a body. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return ''
  const { name, firstName, prefix, lastName, suffix } = item as Readonly<Partial<Record<string, string>>>
  return name ?? [firstName, prefix, lastName, suffix].filter((part) => part !== undefined).join(' ')
}

function depthOf(source: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === '}') depth--
  }
  return deepest
}
