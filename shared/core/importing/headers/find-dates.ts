import type { Span } from '../../../model/span.ts'
import { monthOfName } from './month-names.ts'

/** A calendar date as printed. */
export interface FoundDate extends Span {
  /** 0 where no year is printed. */
  readonly year: number
  readonly month: number
  readonly day: number
  /** Day and month could be the other way round, and nothing in the line says which. */
  readonly isAmbiguous: boolean
}

/** `month-first` reads 3/4/20 as the 4th of March; anything that can only be read one way is read that way. */
export type NumericOrder = 'day-first' | 'month-first'

type Read = (groups: Readonly<Record<string, string | undefined>>, order: NumericOrder) => Parts | null
interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly isAmbiguous?: boolean
}

const DIGIT = /[\d٠-٩۰-۹０-９]/u
/** Arabic, Persian and full-width digits, each as long as its Latin one. */
const OTHER_DIGIT = /[٠-٩۰-۹０-９]/gu
const ERA_START: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 }
const FIRST_YEAR = 1600
const LAST_YEAR = 2199

const readNamed: Read = ({ year, month = '', day }) => {
  const number = monthOfName(month)
  return number === null ? null : { year: fullYear(year), month: number, day: Number(day) }
}
const readNumbers: Read = ({ year, month, day }) => ({
  year: fullYear(year),
  month: Number(month),
  day: Number(day),
})
const readEra: Read = ({ era = '', year, month, day }) => ({
  year: (ERA_START[era] ?? 0) + (year === '元' ? 1 : Number(year)),
  month: Number(month),
  day: Number(day),
})
const readEitherWay: Read = ({ first, second, year }, order) => {
  const a = Number(first)
  const b = Number(second)
  const isMonthFirst = b > 12 || (order === 'month-first' && a <= 12)
  const [month, day] = isMonthFirst ? [a, b] : [b, a]
  return { year: fullYear(year), month, day, isAmbiguous: a <= 12 && b <= 12 && a !== b }
}

const ORDINAL = String.raw`(?:st|nd|rd|th|er|º|ª|°|\.)?`
const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`
const DAY = String.raw`(?<!\d|\d[-–])(?<day>\d{1,2})${ORDINAL}(?!\d)`
const OF = String.raw`(?:\s?-\s?|\s(?:de|of|di)\s|,?\s|(?<=\.))`
const YEAR = String.raw`(?<year>(?:1[6-9]|20|21)\d\d)(?!\d)`
const CLOCK_BETWEEN = String.raw`(?:,?\s(?:at\s)?\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?,?\s)`

/** In order: a match of an earlier pattern is never read again by a later one. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern:
      /(?<!\d)(?<year>(?:1[6-9]|20|21)\d\d)\s?(?<mark>[-/.])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<day>\d{1,2})(?!\d)(?:\.|T(?=\d\d:))?/gu,
    read: readNumbers,
  },
  {
    pattern:
      /(?<!\d)(?<year>(?:1[6-9]|20|21)\d\d)\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
    read: readNumbers,
  },
  {
    pattern:
      /(?<era>昭和|平成|令和)\s?(?<year>\d{1,2}|元)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/gu,
    read: readEra,
  },
  {
    pattern:
      /(?<!\d)(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:,|\snăm)?\s(?<year>(?:19|20|21)\d\d)(?!\d)/giu,
    read: readNumbers,
  },
  { pattern: named(`${YEAR}\\.?\\s${MONTH}\\s${DAY}`), read: readNamed },
  { pattern: named(`${DAY}${OF}${MONTH}(?:\\s?-\\s?|\\s(?:de|del)\\s|,?\\s)${YEAR}`), read: readNamed },
  { pattern: named(`${MONTH}\\s?${DAY}(?:,\\s?|\\.?\\s|\\s?-\\s)(?:of\\s)?${YEAR}`), read: readNamed },
  { pattern: named(`${MONTH}\\s${DAY}${CLOCK_BETWEEN}${YEAR}`), read: readNamed },
  { pattern: named(`${DAY}\\s${MONTH}${CLOCK_BETWEEN}${YEAR}`), read: readNamed },
  { pattern: named(`${DAY}(?:-|\\s)${MONTH}(?:-|,?\\s)['’]?(?<year>\\d\\d)(?![\\d:.])`), read: readNamed },
  { pattern: named(`${MONTH}\\s${DAY},\\s['’]?(?<year>\\d\\d)(?![\\d:.])`), read: readNamed },
  {
    pattern:
      /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:1[6-9]|20|21)\d\d|\d\d)(?![\d.:])/gu,
    read: readNumbers,
  },
  {
    pattern:
      /(?<![\d/])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>(?<year>(?:1[6-9]|20|21)\d\d|\d\d)(?![\d/:])/gu,
    read: readEitherWay,
  },
  { pattern: /(?<!\d)(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu, read: readNumbers },
  { pattern: named(`${DAY}(?:-|\\sde\\s|\\sof\\s|\\s)${MONTH}`), read: readNamed },
  { pattern: named(`${MONTH}\\s${DAY}(?![-–]\\d)`), read: readNamed },
]

/**
 * The calendar dates in a header line, in order and without overlaps; words like "yesterday" are never read.
 * UTF-16 offsets, half-open. Linear in the line.
 */
export function findDates(text: string, order: NumericOrder = 'month-first'): readonly FoundDate[] {
  const found: FoundDate[] = []
  if (!DIGIT.test(text)) return found
  const digits = latinDigits(text)
  for (const { pattern, read } of PATTERNS) {
    for (const match of digits.matchAll(pattern)) {
      const parts = read(match.groups ?? {}, order)
      const start = match.index
      const end = start + match[0].length
      if (parts === null || !isCalendarDay(parts)) continue
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, isAmbiguous: false, ...parts })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `text` with its digits as Latin ones: the same length. */
export function latinDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

/** `YYYY-MM-DD`, the year as `0000` where none is printed. */
export function isoDay(date: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

function named(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])` + source + String.raw`(?:(?<=\d{4})|(?!\p{L}))`, 'giu')
}

/** Two-digit years are those of 1970 to 2069. */
function fullYear(printed: string | undefined): number {
  if (printed === undefined) return 0
  const year = Number(printed)
  if (printed.length > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function isCalendarDay({ year, month, day }: Parts): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (year !== 0 && (year < FIRST_YEAR || year > LAST_YEAR)) return false
  // a date without a year may be the 29th of February
  const leapSafeYear = year === 0 ? 2000 : year
  return day <= new Date(Date.UTC(leapSafeYear, month, 0)).getUTCDate()
}
