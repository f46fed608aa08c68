import type { DateFilter } from './nodes.ts'

/** Days of a date filter, both inclusive, `YYYY-MM-DD`; null leaves that side open. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

const DAY = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const COMPARISON = /^(>=|<=|>|<)(.*)$/

/**
 * The days meant by a typed date: `2020`, `2020-09`, `2020-09-28`, a range `A..B` open on either side, or a
 * comparison `>A`, `>=A`, `<A`, `<=A` (`>2020` begins in 2021). Null when it is none of these, when a day does
 * not exist, or when the range is empty.
 */
export function parseDayRange(text: string): DayRange | null {
  const comparison = COMPARISON.exec(text)
  if (comparison !== null) return compared(comparison[1] ?? '', comparison[2] ?? '')
  const dots = text.indexOf('..')
  if (dots < 0) return daysOf(text)
  const [left, right] = [text.slice(0, dots), text.slice(dots + 2)]
  if (left === '' && right === '') return null
  const first = left === '' ? null : daysOf(left)
  const last = right === '' ? null : daysOf(right)
  if ((left !== '' && first === null) || (right !== '' && last === null)) return null
  const range = { from: first?.from ?? null, to: last?.to ?? null }
  return range.from !== null && range.to !== null && range.from > range.to ? null : range
}

/**
 * Whether a publication day may lie in the range of a filter. A day known only as `YYYY` or `YYYY-MM` matches
 * when any of its days does.
 *
 * @param day `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with or without a time behind; `''` (undated) never matches
 */
export function matchesDate(filter: DateFilter, day: string): boolean {
  const days = daysOf(day.slice(0, 10))
  if (days === null) return false
  return (filter.from === null || days.to >= filter.from) && (filter.to === null || days.from <= filter.to)
}

function compared(sign: string, text: string): DayRange | null {
  const days = daysOf(text)
  if (days === null) return null
  switch (sign) {
    case '>':
      return { from: shiftDay(days.to, 1), to: null }
    case '>=':
      return { from: days.from, to: null }
    case '<':
      return { from: null, to: shiftDay(days.from, -1) }
    default:
      return { from: null, to: days.to }
  }
}

function daysOf(text: string): { readonly from: string; readonly to: string } | null {
  const match = DAY.exec(text)
  if (match === null) return null
  const year = match[1] ?? ''
  const month = match[2]?.padStart(2, '0')
  const day = match[3]?.padStart(2, '0')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (month < '01' || month > '12') return null
  const lastDay = String(daysInMonth(Number(year), Number(month))).padStart(2, '0')
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${lastDay}` }
  if (day < '01' || day > lastDay) return null
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function shiftDay(day: string, days: number): string {
  // a calendar day has no time zone: noon UTC cannot slip to a neighbouring day
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
