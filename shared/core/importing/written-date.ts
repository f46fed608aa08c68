import { findDates, isoDay } from './headers/find-dates.ts'
import { findTimes } from './headers/find-times.ts'

const ISO_MONTH = /^(?:1[6-9]|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/u

/**
 * The day and clock of a value that is nothing but a date, as printed: `2020-09`, `2020`, or any form `findDates`
 * knows. Null for anything else.
 */
export function readWrittenDate(
  value: string,
): { readonly day: string; readonly time: string | null } | null {
  const text = value.trim()
  if (ISO_MONTH.test(text)) return { day: text, time: null }
  const [date] = findDates(text)
  if (date === undefined || date.year === 0) return null
  const clock = findTimes(text).find(({ start }) => start >= date.end)
  return { day: isoDay(date), time: clock?.time ?? null }
}
