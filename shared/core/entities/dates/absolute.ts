import { dayNumber, type DayNumber, isoDay, isoMonth } from './calendar.ts'
import { monthNumber, seasonMonths } from './words.ts'

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\\.)?,? )?'
const MONTH = '([a-z]{3,9})\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TO = '(?: ?- ?| to | and | through | until )'

const MONTH_DAY = new RegExp(`^${WEEKDAY}${MONTH} ${DAY}(?:${TO}(?:${MONTH} )?${DAY})?(?:,? (\\d{4}))?$`, 'i')
const DAY_MONTH = new RegExp(`^${WEEKDAY}${DAY}(?:${TO}${DAY})? (?:of )?${MONTH}(?:,? (\\d{4}))?$`, 'i')
const MONTH_YEAR = new RegExp(
  `^(?:(?:early|mid|late|the end of|the beginning of)[ -])?${MONTH},? (?:of )?(\\d{4})(?:${TO}(?:${MONTH} )?(\\d{4}))?$`,
  'i',
)
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4}|\d\d)$/
const YEARS = /^(?:(?:early|mid|late)[ -]?)?(\d{4})(?: ?[-/] ?(\d{4}|\d\d))?$/i
const DECADE = /^(?:the )?(?:(?:early|mid|late)[ -]?)?(\d{2}|\d{4})s$/i
const SEASON = /^(spring|summer|autumn|fall|winter) (?:of )?(\d{4})$/i
const CENTURY = /^(?:the )?(?:(\d\d)(?:st|nd|rd|th)|(nineteenth|twentieth|twenty-first))[ -]century$/i
const CENTURY_WORDS = ['nineteenth', 'twentieth', 'twenty-first']

/** Resolves dates that name a year, month or day, see `resolveDate`. White space and dashes are plain already. */
export function resolveAbsolute(
  text: string,
  publishedDay: DayNumber | null,
  publishedYear: number | null,
): string | null {
  const nearest = { publishedDay, publishedYear }
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay !== null) {
    const [, month = '', day, otherMonth, otherDay, year] = monthDay
    return dayRange([month, day], [otherMonth ?? month, otherDay], year, nearest)
  }
  const dayMonth = DAY_MONTH.exec(text)
  // "17th Century" is made like "17th March"
  if (dayMonth !== null && monthNumber(dayMonth[3] ?? '') !== null) {
    const [, day, otherDay, month = '', year] = dayMonth
    return dayRange([month, day], [month, otherDay], year, nearest)
  }
  return monthYear(text) ?? figures(text) ?? years(text) ?? season(text) ?? century(text)
}

interface Nearest {
  readonly publishedDay: DayNumber | null
  readonly publishedYear: number | null
}

type MonthAndDay = readonly [month: string, day: string | undefined]

function dayRange(
  from: MonthAndDay,
  to: MonthAndDay,
  year: string | undefined,
  nearest: Nearest,
): string | null {
  const start = dayOf(from, year, nearest)
  if (start === null || to[1] === undefined) return start === null ? null : isoDay(start)
  const end = dayOf(to, year, nearest)
  return end === null || end < start ? null : `${isoDay(start)}/${isoDay(end)}`
}

function dayOf([month, day]: MonthAndDay, year: string | undefined, nearest: Nearest): DayNumber | null {
  const number = monthNumber(month)
  if (number === null || day === undefined) return null
  if (year !== undefined) return dayNumber(Number(year), number, Number(day))
  const { publishedDay, publishedYear } = nearest
  if (publishedYear === null) return null
  if (publishedDay === null) return dayNumber(publishedYear, number, Number(day))
  const days = [publishedYear - 1, publishedYear, publishedYear + 1]
    .map((candidate) => dayNumber(candidate, number, Number(day)))
    .filter((candidate) => candidate !== null)
  days.sort((a, b) => Math.abs(a - publishedDay) - Math.abs(b - publishedDay))
  return days[0] ?? null
}

function monthYear(text: string): string | null {
  const [, month, year, otherMonth, otherYear] = MONTH_YEAR.exec(text) ?? []
  const number = month === undefined ? null : monthNumber(month)
  if (number === null || year === undefined) return null
  const start = isoMonth(Number(year), number)
  if (otherYear === undefined) return start
  const otherNumber = otherMonth === undefined ? null : monthNumber(otherMonth)
  return otherNumber === null
    ? `${start}/${otherYear}`
    : `${start}/${isoMonth(Number(otherYear), otherNumber)}`
}

function figures(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const [, first, separator, second, yearText] = YEAR_LAST.exec(text) ?? []
  if (yearText === undefined) return null
  const year = Number(yearText) + (yearText.length === 4 ? 0 : Number(yearText) < 50 ? 2000 : 1900)
  const [a, b] = [Number(first), Number(second)]
  // 30.9.2020 is written day first; 3/4/2020 is read both ways and stays open
  if (separator === '.' || a > 12) return iso(year, b, a)
  return b > 12 || a === b ? iso(year, a, b) : null
}

function iso(year: number, month: number, day: number): string | null {
  const number = dayNumber(year, month, day)
  return number === null ? null : isoDay(number)
}

function years(text: string): string | null {
  const [, year, other] = YEARS.exec(text) ?? []
  if (year !== undefined) {
    if (other === undefined) return year
    const end = other.length === 4 ? other : year.slice(0, 2) + other
    return Number(end) < Number(year) ? null : `${year}/${end}`
  }
  const decade = DECADE.exec(text)?.[1]
  if (decade === undefined) return null
  const start = decade.length === 4 ? Number(decade) : 1900 + Number(decade)
  return `${start}/${start + 9}`
}

function season(text: string): string | null {
  const [, name, year] = SEASON.exec(text) ?? []
  const months = name === undefined ? null : seasonMonths(name)
  if (months === null) return null
  return `${isoMonth(Number(year), months[0])}/${isoMonth(Number(year), months[1])}`
}

function century(text: string): string | null {
  const match = CENTURY.exec(text)
  if (match === null) return null
  const number =
    match[1] === undefined ? 19 + CENTURY_WORDS.indexOf((match[2] ?? '').toLowerCase()) : Number(match[1])
  return `${100 * (number - 1) + 1}/${100 * number}`
}
