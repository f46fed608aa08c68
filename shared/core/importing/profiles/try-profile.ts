import type { ProfileTerms } from '../../../model/export-profile.ts'
import type { PrintedDate } from '../../../model/date.ts'
import type { RecordField } from '../../../model/record-fields.ts'
import { readRecord } from '../records/read-record.ts'
import { numericOrderOf } from '../records/record-date.ts'
import { divideRecords, type RecordLines } from './divide.ts'
import { placeRecords } from './read-with-profile.ts'

/** How the records of a text follow what the user showed of one. */
export interface ProfileTrial {
  readonly recordCount: number
  /** The first records as articles. */
  readonly rows: readonly TrialRow[]
  /** Fields of the profile that some records lack, with the number of these. */
  readonly missing: readonly { readonly field: RecordField; readonly count: number }[]
  /** Records with neither headline nor text: they become no articles. */
  readonly emptyCount: number
  /** Of the first records those whose date is there and cannot be read. */
  readonly unreadDateCount: number
}

export interface TrialRow {
  readonly title: string
  readonly byline: string | null
  readonly source: string | null
  readonly published: PrintedDate | null
  readonly paragraphCount: number
  readonly opening: string
}

const SHOWN_ROWS = 50
const OPENING_UNITS = 120
/** More records than a text that is shown to the user holds. */
const MAX_RECORDS = 20_000

/** Divides a text as the user showed, nothing being imported. Linear in the text. */
export function tryProfile(text: string, terms: ProfileTerms): ProfileTrial {
  const { records } = placeRecords(text, terms, MAX_RECORDS)
  const numericOrder = numericOrderOf(
    records.flatMap(({ record }) => record.get('published')?.map((value) => value.text) ?? []),
  )
  const read = records.slice(0, SHOWN_ROWS).flatMap(({ record }) => {
    const draft = readRecord(record, {
      fileName: '',
      capturedAtMs: null,
      rule: 'profile',
      keepsHeadlines: true,
      numericOrder,
    })
    return draft === null ? [] : [{ record, draft }]
  })
  const wanted = new Set(terms.fields.flatMap(({ field }) => (field === null ? [] : [field])))
  return {
    recordCount: records.length,
    rows: read.map(({ draft: { title, byline, source, published, paragraphs } }) => ({
      title,
      byline,
      source,
      published,
      paragraphCount: paragraphs.length,
      opening: paragraphs.join(' ').slice(0, OPENING_UNITS),
    })),
    missing: [...wanted].flatMap((field) => {
      const count = records.filter(({ record }) => !record.has(field)).length
      return count === 0 ? [] : [{ field, count }]
    }),
    emptyCount: records.filter(
      ({ record }) => !['title', 'body', 'abstract'].some((field) => record.has(field as RecordField)),
    ).length,
    unreadDateCount: read.filter(({ record, draft }) => record.has('published') && draft.published === null)
      .length,
  }
}

/** The lines of the record with this number from 0; null when there are not so many. */
export function recordAt(
  text: string,
  terms: Pick<ProfileTerms, 'separator' | 'startsWithRecord'>,
  wanted: number,
): RecordLines | null {
  let number = 0
  for (const record of divideRecords(text, terms)) if (number++ === wanted) return record
  return null
}
