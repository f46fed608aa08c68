import type { DateReading, DraftFields } from './draft-fields.ts'

/** What can tell the year of a day printed without one. */
export interface YearHints {
  readonly fileName: string
  readonly capturedAtMs: number | null
}

/** Rule of the reader of pages for a date found in the whole text. */
const FIRST_DATE_RULE = 'html-first-date'
const NO_YEAR = '0000'
const DAY_MS = 86_400_000
const PATH_DATE = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=\D|$)/u
const PATH_YEAR = /(?<!\d)((?:19|20)\d\d)(?=[-_/. ]|\d{4}(?!\d)|$)/u

/**
 * Sets `published` from the first reading with a year (a guess that a printed line confirms is no guess), else from the first day without one and the year that file
 * name, address, neighbouring lines or time of capture give, marked inferred. Without any year the field stays
 * null and its origin keeps what was printed.
 */
export function setPublished(fields: DraftFields, hints: YearHints): void {
  const readings = fields.dates
  const whole = readings.find(({ day }) => !day.startsWith(NO_YEAR))
  if (whole !== undefined) {
    const { day, time, quote, rule, certainty } = confirmationOf(whole, readings) ?? whole
    fields.set('published', { day, time, certainty }, quote, rule, certainty)
    return
  }
  const [partial] = readings
  if (partial === undefined) {
    const address = PATH_DATE.exec(fields.values.url ?? '')
    if (address !== null) setFromAddress(fields, address)
    return
  }
  const year = yearOf(partial.day.slice(5), fields, hints)
  if (year === null) fields.setOrigin('published', partial.quote, partial.rule, 'printed')
  else {
    const day = `${year}-${partial.day.slice(5)}`
    fields.set(
      'published',
      { day, time: partial.time, certainty: 'inferred' },
      partial.quote,
      partial.rule,
      'inferred',
    )
  }
}

/** The printed line with the same day and time as a date that merely stands first in a page. */
function confirmationOf(whole: DateReading, readings: readonly DateReading[]): DateReading | undefined {
  if (whole.rule !== FIRST_DATE_RULE) return undefined
  return readings.find(
    ({ day, time, certainty }) => certainty === 'printed' && day === whole.day && time === whole.time,
  )
}

function setFromAddress(fields: DraftFields, match: RegExpExecArray): void {
  const [quote, year = '', month = '', date = ''] = match
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!isRealDay(day)) return
  fields.set('published', { day, time: null, certainty: 'inferred' }, quote, 'address-date', 'inferred')
}

function yearOf(monthDay: string, fields: DraftFields, { fileName, capturedAtMs }: YearHints): string | null {
  const { url } = fields.values
  const printed =
    PATH_YEAR.exec(fileName)?.[1] ?? PATH_YEAR.exec(url ?? '')?.[1] ?? fields.nearbyYears[0]?.toString()
  if (printed !== undefined) return isRealDay(`${printed}-${monthDay}`) ? printed : null
  if (capturedAtMs === null) return null
  // a page is captured after it appeared; a day's slack for zones east of Greenwich
  const latest = new Date(capturedAtMs + DAY_MS).toISOString().slice(0, 10)
  const year = Number(latest.slice(0, 4))
  const candidate = `${year}-${monthDay}` <= latest ? year : year - 1
  return isRealDay(`${candidate}-${monthDay}`) ? candidate.toString() : null
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
