const DAY_MS = 86_400_000

/** A day counted from 1970-01-01; calendar arithmetic without time zones. */
export type DayNumber = number

/** The number of a day, or null when the calendar has no such day (`2023-02-30`). */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? Math.floor(date.getTime() / DAY_MS) : null
}

/** The number of an ISO day; null when the text is none or less precise. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** `YYYY-MM`; a month outside 1 to 12 counts on into the next years. */
export function isoMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `A/B` from the Monday to the Sunday of the week that a day lies in. */
export function isoWeek(day: DayNumber): string {
  const monday = day - ((weekdayOf(day) + 6) % 7)
  return `${isoDay(monday)}/${isoDay(monday + 6)}`
}
