import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import { localeOf } from '../../state/messages.ts'
import { daysOf } from './date-bins.ts'

const YEAR_UNITS = 'YYYY'.length
const MONTH_UNITS = 'YYYY-MM'.length

/** From one day to another, as coarse as they allow: `2030 – 2031`, `March – April 2031`, `4 – 9 March 2031`. */
export function daysInWords(from: string, to: string, language: InterfaceLanguage): string {
  const units = [YEAR_UNITS, MONTH_UNITS].find((length) => areWhole(from, to, length))
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(units === YEAR_UNITS ? {} : { month: 'long' }),
    ...(units === undefined ? { day: 'numeric' } : {}),
  }).formatRange(new Date(from), new Date(to))
}

/** One day in full: `4 March 2031`. */
export function dayInWords(day: string, language: InterfaceLanguage): string {
  return daysInWords(day, day, language)
}

/** Whether the days are the first and the last of whole years or months. */
function areWhole(from: string, to: string, units: number): boolean {
  const { dateFrom, dateTo } = daysOf(from.slice(0, units), to.slice(0, units))
  return dateFrom === from && dateTo === to
}
