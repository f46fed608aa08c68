import { findDates, isoDay, type NumericOrder } from '../headers/find-dates.ts'
import { findTimes } from '../headers/find-times.ts'

/** The day and clock of a value that is a date, as printed. */
export interface RecordDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly day: string
  readonly time: string | null
  /** Day and month could be the other way round, or the value is a count of seconds without a zone. */
  readonly isInferred: boolean
}

const MAX_DATE_UNITS = 80
const YEAR_OR_MONTH = /^(?<year>(?:1[6-9]|20|21)\d\d)(?:[-/](?<month>0?[1-9]|1[0-2]))?[-/]*$/u
const COMPACT =
  /^(?<year>(?:1[6-9]|20|21)\d\d)(?<month>\d\d)(?<day>\d\d)(?:[T ]?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:[0-5]\d)?Z?)?$/u
const SECONDS = /^\d{9,10}(?:\.\d+)?$/u
const MILLISECONDS = /^\d{12,13}$/u

/**
 * Reads a value that is nothing but a date: ISO 8601, RFC 822, `20200930T104000Z`, `2020/09//`, a month, a year,
 * seconds or milliseconds since 1970, or any form that headers print. The day and clock stay as printed, whatever
 * zone stands behind them. Null for anything else.
 *
 * @param order how `3/4/2020` is to be read where the value itself does not tell
 */
export function readRecordDate(value: string, order: NumericOrder = 'month-first'): RecordDate | null {
  const text = value.trim()
  if (text === '' || text.length > MAX_DATE_UNITS) return null
  const part = YEAR_OR_MONTH.exec(text)?.groups
  if (part !== undefined) {
    const month = part['month']
    return printed(
      month === undefined ? (part['year'] ?? '') : `${part['year'] ?? ''}-${month.padStart(2, '0')}`,
    )
  }
  const compact = COMPACT.exec(text)?.groups
  if (compact !== undefined) {
    const { year = '', month = '', day = '', hour, minute } = compact
    const [date] = findDates(`${year}-${month}-${day}`)
    if (date === undefined) return null
    return printed(isoDay(date), hour === undefined ? null : `${hour}:${minute ?? '00'}`)
  }
  if (SECONDS.test(text) || MILLISECONDS.test(text)) {
    const stamp = new Date(Number(text) * (MILLISECONDS.test(text) ? 1 : 1000)).toISOString()
    return { day: stamp.slice(0, 10), time: stamp.slice(11, 16), isInferred: true }
  }
  const [date] = findDates(text, order)
  if (date === undefined || date.year === 0) return null
  const rest = text.slice(0, date.start) + text.slice(date.end)
  if (rest.length > MAX_DATE_UNITS / 2) return null
  const time = findTimes(text).find(({ start }) => start >= date.end)?.time ?? null
  return { day: isoDay(date), time, isInferred: date.isAmbiguous }
}

function printed(day: string, time: string | null = null): RecordDate {
  return { day, time, isInferred: false }
}

const NUMERIC = /^\s*(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-]\d{2,4}/u

/** How a column writes its days: day first as soon as one value can only be read so. */
export function numericOrderOf(values: readonly string[]): NumericOrder {
  return values.some((value) => Number(NUMERIC.exec(value)?.groups?.['first'] ?? 0) > 12)
    ? 'day-first'
    : 'month-first'
}
