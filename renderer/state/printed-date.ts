import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import type { PrintedDate } from '@shared/model/date.ts'
import { localeOf } from './messages.ts'

/** A printed date as the interface's language writes it, as precise as it was printed: `2 April 2031, 10:40`. */
export function printedDateText({ day, time }: PrintedDate, language: InterfaceLanguage): string {
  const [year = 1970, month, dayOfMonth] = day.split('-').map(Number)
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  })
  const words = format.format(new Date(Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1)))
  return time === null ? words : `${words}, ${time}`
}
