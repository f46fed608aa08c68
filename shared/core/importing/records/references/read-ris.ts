import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices, linesOf, type Steps } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { addValue, type RecordField, type RecordValue } from '../fields.ts'
import { hasMarks, inReadingOrder, isNewsType } from './reference.ts'

/** A line `TI  - The title`; the tag alone at the end of a record. */
const TAGGED = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u
const MAX_RECORDS = 100_000
/** So many lines are read between two pauses. */
const STEP_LINES = 1_000
/** The tags of each field, the more telling ones first (RIS of 2001 and 2011, and what databases write). */
const TAGS: Readonly<Partial<Record<RecordField, string>>> = {
  title: 'TI T1 CT ST',
  body: 'FT',
  abstract: 'AB N2',
  byline: 'AU A1',
  published: 'DA PY Y1',
  source: 'T2 JF JO JA BT PB',
  url: 'UR LK L2',
  language: 'LA',
  section: 'SE',
  page: 'SP',
  subjects: 'KW',
  note: 'N1',
  vendorId: 'AN DO ID',
}
const FIELD_OF_TAG = new Map(
  Object.entries(TAGS).flatMap(([field, tags]) =>
    tags.split(' ').map((tag, rank) => [tag, { field: field as RecordField, rank }] as const),
  ),
)
/** What databases print as notes: rights and dates of their own, nothing that a reader wrote. */
const DATABASE_NOTE =
  /^(?:Copyright|Last updated|Date (?:revised|completed|created)|Name - |Document feature|SubjectsTermNotLitGenreText|CODEN|Accession Number)/u

interface TaggedLine {
  readonly tag: string
  text: string
}

interface RisRecord {
  readonly lines: readonly TaggedLine[]
  readonly line: number
  /** Its end was printed. */
  readonly isClosed: boolean
}

/**
 * Reads references in RIS, a record from `TY` to `ER` each. A record that is not closed ends where the next begins.
 * Lines without a tag go on with the value above them.
 */
export const readRis: FormatReader = async ({ name, text, options }) => {
  const { records, isCut } = await inSlices(recordsOf(text ?? ''), options)
  const bad: ImportProblem[] = []
  const placed: PlacedRecord[] = []
  for (const [number, { lines, line, isClosed }] of records.entries()) {
    await options.pause?.()
    const place = `line ${line}`
    const record = fieldsOf(lines)
    const type = lines[0]?.text.trim().toLowerCase() ?? ''
    if (record.size === 0)
      bad.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: ${isClosed ? 'an empty record' : 'a record that is cut off'}`,
        recordNumber: number,
      })
    else placed.push({ record, number, place, keepsHeadlines: isNewsType(type) || hasMarks(record) })
  }
  const { articles, problems } = await articlesOfRecords(placed, { name, options }, 'ris-tag', bad)
  if (!isCut) return { articles, problems }
  const cut: ImportProblem = {
    fileName: name,
    code: 'too-many-entries',
    detail: `read up to record ${records.length}`,
  }
  return { articles, problems: [...problems, cut] }
}

function* recordsOf(
  text: string,
): Steps<{ readonly records: readonly RisRecord[]; readonly isCut: boolean }> {
  const records: RisRecord[] = []
  let lines: TaggedLine[] | null = null
  let start = 0
  let number = 0
  const close = (isClosed: boolean): void => {
    if (lines !== null) records.push({ lines, line: start, isClosed })
    lines = null
  }
  for (const line of linesOf(text)) {
    if (number++ % STEP_LINES === 0) yield
    if (records.length >= MAX_RECORDS) return { records, isCut: true }
    const [, tag, value = ''] = TAGGED.exec(line.trimEnd()) ?? []
    if (tag === 'TY') {
      close(false)
      lines = [{ tag, text: value }]
      start = number
    } else if (lines === null) continue
    else if (tag === 'ER') close(true)
    else if (tag !== undefined) lines.push({ tag, text: value })
    else {
      const last: TaggedLine | undefined = lines.at(-1)
      if (last !== undefined && last.tag !== 'TY') last.text = continued(last.text, line)
    }
  }
  close(false)
  return { records, isCut: false }
}

/** A line that breaks off within a sentence was wrapped; any other line end is one of the text. */
function continued(text: string, line: string): string {
  const isWrapped = line.trim() !== '' && !/(?:^|\n|[.!?…:"”»)]|>)\s*$/u.test(text)
  return `${text}${isWrapped ? ' ' : '\n'}${line}`
}

function fieldsOf(lines: readonly TaggedLine[]): Map<RecordField, RecordValue[]> {
  const known = lines
    .flatMap(({ tag, text }) => {
      const field = FIELD_OF_TAG.get(tag)
      return field === undefined ? [] : [{ ...field, tag, text }]
    })
    .sort((a, b) => a.rank - b.rank)
  const record = new Map<RecordField, RecordValue[]>()
  for (const { field, tag, text } of known) {
    if (field === 'note' && DATABASE_NOTE.test(text.trim())) continue
    if (field === 'byline') addValue(record, field, tag, inReadingOrder(text), text)
    else addValue(record, field, tag, text)
  }
  return record
}
