import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import type { PrintedDate } from '@shared/model/date.ts'
import { localeOf } from '../../state/messages.ts'

/** A day, month or year in short, as precise as it was printed: `2 Apr 2031`. */
export function rowDate({ day }: PrintedDate, language: InterfaceLanguage): string {
  const [year = 1970, month, dayOfMonth] = day.split('-').map(Number)
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1)))
}

/** A month, or a year: `April 2031`, in short `Apr 2031`. */
export function monthName(
  month: string,
  language: InterfaceLanguage,
  length: 'long' | 'short' = 'long',
): string {
  const [year = 1970, number] = month.split('-').map(Number)
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(number === undefined ? {} : { month: length }),
  }).format(new Date(Date.UTC(year, (number ?? 1) - 1)))
}
