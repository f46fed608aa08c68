import { findDates, isoDay, type NumericOrder } from '../headers/find-dates.ts'
import { findTimes } from '../headers/find-times.ts'
import { isWeekday, monthOfName } from '../headers/month-names.ts'

/** The day of an issue as an export prints it, with what it prints around it. */
export interface IssueDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly day: string
  readonly time: string | null
  readonly isInferred: boolean
  /** Letters and digits of the line that are neither date, weekday, time nor zone: an edition, or words of a text. */
  readonly restLength: number
}

const MAX_UNITS = 160
const YEAR = /^(?:1[6-9]|20|21)\d\d$/u
const MONTH_AND_YEAR = /^(?<month>\p{L}{3,12})\.?\s(?:de\s)?(?<year>(?:1[6-9]|20|21)\d\d)$/u
const CLOCK =
  /\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?|(?<!\p{L})(?:[A-Z]{2,5})(?:[+-]\d{1,2}(?::\d\d)?)?(?!\p{L})/gu

/**
 * Reads a line that prints the day of an issue: `January 11, 2010 Monday 3:15 PM GMT`, `27. Februar 2012 Montag`,
 * `2018년 5월 28일`, `June 2011`, `2011`. Day and clock stay as printed. Null where the line has no day with a year.
 */
export function readIssueDate(line: string, order: NumericOrder = 'month-first'): IssueDate | null {
  const text = line.slice(0, MAX_UNITS).trim()
  if (YEAR.test(text)) return { day: text, time: null, isInferred: false, restLength: 0 }
  const issue = MONTH_AND_YEAR.exec(text)?.groups
  const month = monthOfName(issue?.['month'] ?? '')
  if (issue !== undefined && month !== null) {
    const day = `${issue['year'] ?? ''}-${String(month).padStart(2, '0')}`
    return { day, time: null, isInferred: false, restLength: 0 }
  }
  const date = findDates(text, order).find(({ year }) => year !== 0)
  if (date === undefined) return null
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  const words = rest
    .replace(CLOCK, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isWeekday(word.toLowerCase()))
  return {
    day: isoDay(date),
    time: findTimes(text).find(({ start }) => start >= date.end)?.time ?? null,
    isInferred: date.isAmbiguous,
    restLength: words.join('').length + Math.max(0, line.length - MAX_UNITS),
  }
}
