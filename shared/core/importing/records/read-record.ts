import type { ArticleDraft } from '../../../model/draft.ts'
import type { DraftMark, IndexTerm, Supplement } from '../../../model/supplement.ts'
import { DraftFields } from '../draft-fields.ts'
import type { NumericOrder } from '../headers/find-dates.ts'
import { findTimes } from '../headers/find-times.ts'
import { languageTag } from '../language-names.ts'
import { readParagraphs } from '../plain/read-plain-text.ts'
import type { ReadingContext } from '../reading-context.ts'
import type { RawRecord, RecordField, RecordValue } from './fields.ts'
import { readRecordDate } from './record-date.ts'
import { valueLine, valueParagraphs } from './value-paragraphs.ts'

export interface RecordContext extends ReadingContext {
  /** Stable name of the rule for the origins, e.g. `table-column`. */
  readonly rule: string
  readonly numericOrder?: NumericOrder
  /** What is done with a record that has a title and nothing else: a headline is news, a reference is none. */
  readonly keepsHeadlines: boolean
}

/** More marks than any reader makes in one text. */
const MAX_MARKS = 20_000
const LINE_FIELDS = ['title', 'agency', 'place', 'source'] as const
const WEB_ADDRESS = /^https?:\/\/\S+$/iu
const BY = /^\s*(?:by|von|par|por)\s+(?=\p{Lu})/iu
const NO_VALUE = /^(?:nan|none|null|undefined|n\/a|\[\]|-)$/iu
/** NewsAPI ends what it cut so. */
const CUT_MARK = /\s*(?:…|\.{3})?\s*\[\+\d+ chars\]\s*$/u
/**
 * The article that a record describes, with what the file says of it beside the fields; null when it holds no text
 * to read. Marked words stand for the text where a reading service delivers nothing else.
 */
export function readRecord(record: RawRecord, context: RecordContext): ArticleDraft | null {
  const fields = new DraftFields(context.stepsOff)
  const { rule } = context
  for (const name of LINE_FIELDS) {
    const value = firstOf(record, name)
    if (value !== null) fields.set(name, plainName(valueLine(value.text)), quoteOf(value), rule)
  }
  readByline(record, fields, rule)
  readAddress(record, fields, rule)
  readLanguage(record, fields, rule)
  readDate(record, fields, context)
  const marks = readMarks(record)
  const text = readText(record, fields, marks)
  if (text.paragraphs.length === 0) {
    if (!context.keepsHeadlines || !fields.has('title')) return null
  }
  const isHeadline = text.paragraphs.length === 0
  const draft = readParagraphs(isHeadline ? [fields.values.title] : text.paragraphs, fields, context)
  return { ...draft, supplement: supplementOf(record, marks, text.isExcerpt || isHeadline) }
}

/** What a problem says of a record that became no article. */
export function nameOfRecord(record: RawRecord): string {
  const value = firstOf(record, 'title') ?? firstOf(record, 'url') ?? firstOf(record, 'vendorId')
  return value === null ? 'no title' : valueLine(value.text).slice(0, 200)
}

function firstOf(record: RawRecord, field: RecordField): RecordValue | null {
  return record.get(field)?.find(({ text }) => !NO_VALUE.test(text.trim())) ?? null
}

function quoteOf({ label, text, printed }: RecordValue): string {
  return label === '' ? (printed ?? text) : `${label}: ${printed ?? text}`
}

/** Tables print the objects of Python programs: `{'id': None, 'name': 'Example News'}`, `['Ann Lee', 'Bo Ek']`. */
function plainName(text: string): string {
  if (!/^[[{]/u.test(text)) return text
  const name = /['"]name['"]\s*:\s*['"]([^'"]{1,200})['"]/u.exec(text)?.[1]
  return name ?? listOf(text).join('; ')
}

function listOf(text: string): readonly string[] {
  if (!/^\[.*\]$/su.test(text)) return text.split(/\s*[;|]\s*/u)
  return [...text.matchAll(/'([^']{1,200})'|"([^"]{1,200})"/gu)].map(
    ([, single, double]) => single ?? double ?? '',
  )
}

function readByline(record: RawRecord, fields: DraftFields, rule: string): void {
  const values = (record.get('byline') ?? []).filter(({ text }) => !NO_VALUE.test(text.trim()))
  const [first] = values
  if (first === undefined) return
  const names = values
    .flatMap(({ text }) => listOf(plainName(valueLine(text))))
    .map((name) => name.replace(BY, '').trim())
  fields.set('byline', [...new Set(names)].filter((name) => name !== '').join('; '), quoteOf(first), rule)
}

function readAddress(record: RawRecord, fields: DraftFields, rule: string): void {
  const value = record.get('url')?.find(({ text }) => WEB_ADDRESS.test(text.trim()))
  if (value !== undefined) fields.set('url', value.text.trim(), quoteOf(value), rule)
  const { source } = fields.values
  if (source !== null && WEB_ADDRESS.test(source)) {
    fields.set('url', source, source, rule)
    fields.replace('source', null)
  }
}

function readLanguage(record: RawRecord, fields: DraftFields, rule: string): void {
  const value = firstOf(record, 'language')
  if (value === null) return
  const tag = languageTag(value.text)
  if (tag !== null) fields.set('language', tag, quoteOf(value), rule)
}

function readDate(record: RawRecord, fields: DraftFields, { rule, numericOrder }: RecordContext): void {
  for (const value of record.get('published') ?? []) {
    const date = readRecordDate(value.text, numericOrder)
    if (date === null) continue
    const clock = firstOf(record, 'time')
    fields.addDate({
      day: date.day,
      time: date.time ?? findTimes(clock?.text.slice(0, 40) ?? '')[0]?.time ?? null,
      quote: quoteOf(value),
      rule,
      certainty: date.isInferred ? 'inferred' : 'printed',
    })
  }
}

function readMarks(record: RawRecord): readonly DraftMark[] {
  const notes = (record.get('note') ?? []).slice(0, MAX_MARKS)
  const quotes = (record.get('quote') ?? []).slice(0, MAX_MARKS)
  // the reader of a service gives each quote its note by giving both the same label
  const noteOf = new Map(notes.map(({ label, text }) => [label, text.trim()]))
  const quoted = quotes.map(({ label, text }) => ({
    quote: valueParagraphs(text).join('\n'),
    note: noteOf.get(label) ?? '',
  }))
  const labels = new Set(quotes.map(({ label }) => label))
  const alone = notes
    .filter(({ label, text }) => !NO_VALUE.test(text.trim()) && !labels.has(label))
    .map(({ text }) => ({ quote: '', note: valueParagraphs(text).join('\n\n') }))
  return [...quoted.filter(({ quote }) => quote !== ''), ...alone]
}

interface RecordText {
  readonly paragraphs: readonly string[]
  readonly isExcerpt: boolean
}

function readText(record: RawRecord, fields: DraftFields, marks: readonly DraftMark[]): RecordText {
  const body = firstOf(record, 'body')
  const abstract = firstOf(record, 'abstract')
  const whole = body === null ? [] : valueParagraphs(cutMarkRemoved(body.text, fields))
  const front = abstract === null ? [] : valueParagraphs(abstract.text)
  if (whole.length > 0) {
    const isCut = body !== null && CUT_MARK.test(body.text)
    return isCut && lengthOf(front) > lengthOf(whole)
      ? { paragraphs: front, isExcerpt: true }
      : { paragraphs: whole, isExcerpt: isCut }
  }
  if (front.length > 0) return { paragraphs: front, isExcerpt: true }
  return {
    paragraphs: marks.flatMap(({ quote }) => quote.split('\n')).filter((line) => line !== ''),
    isExcerpt: true,
  }
}

function cutMarkRemoved(text: string, fields: DraftFields): string {
  const mark = CUT_MARK.exec(text)
  if (mark === null) return text
  return text.slice(0, mark.index) + fields.clean('cut-mark', mark[0], '')
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

const TERM_TYPES = {
  subjects: 'subject',
  persons: 'person',
  places: 'place',
  organisations: 'organisation',
} as const

function supplementOf(record: RawRecord, marks: readonly DraftMark[], isExcerpt: boolean): Supplement {
  const vendorId = firstOf(record, 'vendorId')?.text.trim().slice(0, 500)
  const section = firstOf(record, 'section')
  const page = firstOf(record, 'page')?.text.trim().slice(0, 100)
  const tags = wordsOf(record, 'tags')
  const terms = (Object.keys(TERM_TYPES) as (keyof typeof TERM_TYPES)[]).flatMap((field) =>
    wordsOf(record, field).map((name): IndexTerm => ({ type: TERM_TYPES[field], name, weight01: null })),
  )
  return {
    ...(vendorId === undefined ? {} : { vendorId }),
    ...(section === null ? {} : { section: listOf(valueLine(section.text)).join('; ') }),
    ...(page === undefined ? {} : { page }),
    ...(isExcerpt ? { isExcerpt } : {}),
    ...(terms.length === 0 ? {} : { terms }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(marks.length === 0 ? {} : { marks }),
  }
}

const MAX_WORDS = 200

function wordsOf(record: RawRecord, field: RecordField): readonly string[] {
  const words = (record.get(field) ?? []).flatMap(({ text }) =>
    /^\[.*\]$/su.test(text.trim()) ? listOf(text.trim()) : text.split(/\s*[,;|、]\s*/u),
  )
  return [
    ...new Set(words.map((word) => word.trim()).filter((word) => word !== '' && !NO_VALUE.test(word))),
  ].slice(0, MAX_WORDS)
}
