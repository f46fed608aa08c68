import type { ExportProfile, ProfileTerms } from '../../../model/export-profile.ts'
import type { FormatResult, FormatSource } from '../format.ts'
import { articlesOfRecords, type PlacedRecord } from '../records/articles-of-records.ts'
import { numericOrderOf } from '../records/record-date.ts'
import { divideRecords } from './divide.ts'
import { recordValues } from './record-values.ts'

/** Rule of the origins of all that a profile reads. */
const RULE = 'profile'
/** More than any database lets out at once; what stands behind is named in one problem. */
const MAX_RECORDS = 100_000

/** The articles of a text that is divided as the user showed, and a problem for each record without a text. */
export async function readWithProfile(
  source: Pick<FormatSource, 'name' | 'text' | 'options'>,
  profile: ExportProfile,
): Promise<FormatResult> {
  const { name } = source
  const { records, isCut } = placeRecords(source.text ?? '', profile, MAX_RECORDS)
  const dates = records.flatMap(({ record }) => record.get('published')?.map(({ text }) => text) ?? [])
  const { articles, problems } = await articlesOfRecords(records, source, RULE, [], numericOrderOf(dates))
  const more: FormatResult['problems'] =
    records.length === 0
      ? [{ fileName: name, code: 'no-text', detail: 'no record begins as the profile says' }]
      : isCut
        ? [{ fileName: name, code: 'too-many-entries', detail: `read up to record ${MAX_RECORDS}` }]
        : []
  return { articles, problems: [...problems, ...more], format: 'profile', profile }
}

/** The records of a text in order, at most so many, each with its values. */
export function placeRecords(
  text: string,
  terms: ProfileTerms,
  limit: number,
): { readonly records: readonly PlacedRecord[]; readonly isCut: boolean } {
  const records: PlacedRecord[] = []
  for (const lines of divideRecords(text, terms)) {
    if (records.length === limit) return { records, isCut: true }
    const number = records.length
    const { values } = recordValues(lines, terms.fields)
    records.push({ record: values, number, place: `record ${number + 1}`, keepsHeadlines: true })
  }
  return { records, isCut: false }
}
