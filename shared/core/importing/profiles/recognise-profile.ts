import type { ExportProfile, ProfileTerms } from '../../../model/export-profile.ts'
import { readRecordDate } from '../records/record-date.ts'
import { divideRecords } from './divide.ts'
import { recordValues, type ProfileRecord } from './record-values.ts'
import { isTelling } from './separator.ts'

const FRONT_UNITS = 200_000
const SAMPLE_RECORDS = 20

/** The first of the user's profiles that a text fits; null when none does. Looks at the front of the text. */
export function recogniseProfile(profiles: readonly ExportProfile[], text: string): ExportProfile | null {
  const front = text.slice(0, FRONT_UNITS)
  return profiles.find((profile) => fitsProfile(profile, front)) ?? null
}

/**
 * Whether a text is divided as a profile says: half of its records have half of the labels. Without labels the
 * separator itself has to say something, or the records have to print days where the profile expects them.
 */
function fitsProfile(profile: ProfileTerms, text: string): boolean {
  const records: ProfileRecord[] = []
  for (const lines of divideRecords(text, profile)) {
    records.push(recordValues(lines, profile.fields))
    if (records.length === SAMPLE_RECORDS) break
  }
  const labels = labelsOf(profile)
  if (labels.size > 0) {
    const needed = Math.ceil(labels.size / 2)
    return isMost(records, (record) => record.labels.size >= needed)
  }
  if (records.length < 2) return false
  return isTelling(profile.separator) || isMost(records, hasDay)
}

/** Whether files that a profile fits can be told from others; otherwise it is used where the user chooses it. */
export function isRecognisable({ separator, fields }: ProfileTerms): boolean {
  return (
    isTelling(separator) || fields.some(({ field, place }) => place.kind === 'label' || field === 'published')
  )
}

function labelsOf({ fields }: ProfileTerms): ReadonlySet<string> {
  return new Set(fields.flatMap(({ place }) => (place.kind === 'label' ? [place.label.trim()] : [])))
}

function isMost<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(test).length * 2 >= items.length
}

function hasDay({ values }: ProfileRecord): boolean {
  return values.get('published')?.some(({ text }) => readRecordDate(text) !== null) === true
}
