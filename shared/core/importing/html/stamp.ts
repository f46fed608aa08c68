import { findDates, isoDay } from '../headers/find-dates.ts'
import { findTimes } from '../headers/find-times.ts'
import type { PageFacts } from './page-facts.ts'

/** A day, and a clock where one is printed. */
export interface Stamp {
  readonly day: string
  readonly time: string | null
}

/** The publication date of a page with the rule that found it. */
export interface PageDate extends Stamp {
  readonly quote: string
  readonly rule: string
  /** Whether the page prints it as its date; false for days of addresses and dates that merely stand first. */
  readonly isCertain: boolean
}

const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?\d{4,6})?(?!\d)/u
const UTC = /\d(?:Z|[+-]00:?00)$/u
const ADDRESS_DAY = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=\D|$)/u
const COMPACT_ADDRESS_DAY = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/u
const NAMED_ADDRESS_DAY =
  /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\/(\d{1,2})\//iu
const ARCHIVE_PREFIX = /^https?:\/\/web\.archive\.org\/web\/\d+\w*\//u
const FIRST_YEAR = 1990
const LAST_YEAR = 2060
const MAX_CLOCK_GAP = 12

/**
 * The first date with a year in a machine stamp or a short text. A clock is only taken where it is the page's own:
 * not from stamps in UTC, which no reader sees.
 */
export function readStamp(text: string, facts: Pick<PageFacts, 'language' | 'url'>): Stamp | null {
  const order = isAmerican(facts) ? 'month-first' : 'day-first'
  const date = findDates(text, order).find(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR)
  const compact = COMPACT.exec(text)
  if (compact !== null && (date === undefined || compact.index < date.start)) {
    const day = dayOf(compact)
    if (day !== null) return { day, time: null }
  }
  if (date === undefined) return null
  const isUtc = UTC.test(text.trim())
  const clock = findTimes(text).find(({ start }) => start >= date.end && start - date.end <= MAX_CLOCK_GAP)
  return { day: isoDay(date), time: isUtc ? null : (clock?.time ?? null) }
}

/** The day in a web address, or null. */
export function readAddressDay(address: string): string | null {
  const path = address.replace(ARCHIVE_PREFIX, '').replace(/^https?:\/\/[^/]+/u, '')
  const numeric = ADDRESS_DAY.exec(path) ?? COMPACT_ADDRESS_DAY.exec(path)
  if (numeric !== null) return dayOf(numeric)
  const named = NAMED_ADDRESS_DAY.exec(path)
  if (named === null) return null
  const [date] = findDates(`${named[3] ?? ''} ${named[2] ?? ''} ${named[1] ?? ''}`)
  return date === undefined ? null : isoDay(date)
}

/** The day in the address that a page names for itself, or null. */
export function addressDayOf({ url, document, metas }: PageFacts): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  return (
    readAddressDay(url ?? '') ?? readAddressDay(canonical) ?? readAddressDay(metas.get('og:url')?.[0] ?? '')
  )
}

function dayOf([, year = '', month = '', day = '']: RegExpExecArray): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

function isAmerican({ language, url }: Pick<PageFacts, 'language' | 'url'>): boolean {
  return (
    /^en[-_]us/u.test(language) || (language.startsWith('en') && /\.(?:com|us|gov)(?:\/|$)/u.test(url ?? ''))
  )
}
