import type { Span } from '../../../model/span.ts'
import { dayNumber, type DayNumber, isoDay, isoMonth, isoWeek, weekdayOf } from './calendar.ts'

const YEAR = '(?:1[5-9]|20)\\d\\d'
const DURATION = '(?!\\s?(?:간|동안|째|안|이내|내|전|뒤|후|만|씩|치|차|분))'
const KOREAN_DATE = new RegExp(
  [
    `(?<!\\d)${YEAR}년(?:\\s?\\d{1,2}월(?:\\s?\\d{1,2}일)?)?`,
    `(?<!\\d)${YEAR}\\s?[~∼-]\\s?(?:${YEAR}|\\d\\d)년`,
    '(?<!\\d)\\d{1,2}월\\s?\\d{1,2}(?:일?\\s?[~∼-]\\s?\\d{1,2})?일',
    `(?<![\\d,.월년~∼])(?:3[01]|[12]\\d|[1-9])일${DURATION}(?!본)`,
    '(?<![가-힣])(?:지난주|이번\\s?주|금주|다음\\s?주|지난달|이달|이번\\s?달|다음\\s?달|지난해|작년|재작년|올해|내년|그제|어제|오늘|내일|모레)',
    '[월화수목금토일]요일',
  ].join('|'),
  'g',
)

/** The dates in Korean text, in order and apart from each other. UTF-16 offsets. */
export function detectKoreanDates(text: string): readonly Span[] {
  return [...text.matchAll(KOREAN_DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Resolves a Korean date, see `resolveDate`. */
export function resolveKorean(
  text: string,
  publishedDay: DayNumber | null,
  publishedYear: number | null,
): string | null {
  const date = text.replace(/\s/g, '')
  const years = /^(\d{4})[~∼-](\d{2,4})년$/.exec(date)
  if (years?.[1] !== undefined && years[2] !== undefined)
    return `${years[1]}/${years[1].slice(0, 4 - years[2].length)}${years[2]}`
  const [, year, month, day] =
    /^(?:(\d{4})년)?(?:(\d{1,2})월)?(?:(\d{1,2})(?:일|(?=[~∼-])))?/.exec(date) ?? []
  const lastDay = /[~∼-](\d{1,2})일$/.exec(date)?.[1]
  if (year !== undefined || month !== undefined) {
    const first = calendarDate(year, month, day, publishedDay, publishedYear)
    const last =
      lastDay === undefined ? null : calendarDate(year, month, lastDay, publishedDay, publishedYear)
    return first !== null && last !== null ? `${first}/${last}` : first
  }
  if (publishedDay === null) return null
  return day === undefined ? relative(date, publishedDay) : nearestDayOfMonth(Number(day), publishedDay)
}

function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  publishedDay: DayNumber | null,
  publishedYear: number | null,
): string | null {
  if (year !== undefined) {
    if (month === undefined) return year
    if (day === undefined) return isoMonth(Number(year), Number(month))
    return isoOf(dayNumber(Number(year), Number(month), Number(day)))
  }
  if (publishedYear === null) return null
  const candidates = [publishedYear, publishedYear - 1, publishedYear + 1].map((candidate) =>
    dayNumber(candidate, Number(month), Number(day)),
  )
  return isoOf(nearest(candidates, publishedDay))
}

function nearestDayOfMonth(day: number, published: DayNumber): string | null {
  const [year = 0, month = 0] = isoDay(published).split('-').map(Number)
  const months = [0, -1, 1].map((step) =>
    isoMonth(year, month + step)
      .split('-')
      .map(Number),
  )
  return isoOf(
    nearest(
      months.map(([y = 0, m = 0]) => dayNumber(y, m, day)),
      published,
    ),
  )
}

function nearest(days: readonly (DayNumber | null)[], published: DayNumber | null): DayNumber | null {
  const known = days.filter((day) => day !== null)
  if (published !== null) known.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))
  return known[0] ?? null
}

function isoOf(day: DayNumber | null): string | null {
  return day === null ? null : isoDay(day)
}

function relative(date: string, published: DayNumber): string | null {
  const [year = 0, month = 0] = isoDay(published).split('-').map(Number)
  const weekday = '일월화수목금토'.indexOf(date.charAt(0))
  if (date.endsWith('요일')) return isoDay(published - ((weekdayOf(published) - weekday + 7) % 7))
  switch (date) {
    case '그제':
      return isoDay(published - 2)
    case '어제':
      return isoDay(published - 1)
    case '오늘':
      return isoDay(published)
    case '내일':
      return isoDay(published + 1)
    case '모레':
      return isoDay(published + 2)
    case '지난주':
      return isoWeek(published - 7)
    case '이번주':
    case '금주':
      return isoWeek(published)
    case '다음주':
      return isoWeek(published + 7)
    case '지난달':
      return isoMonth(year, month - 1)
    case '이달':
    case '이번달':
      return isoMonth(year, month)
    case '다음달':
      return isoMonth(year, month + 1)
    case '재작년':
      return String(year - 2)
    case '지난해':
    case '작년':
      return String(year - 1)
    case '올해':
      return String(year)
    case '내년':
      return String(year + 1)
    default:
      return null
  }
}
