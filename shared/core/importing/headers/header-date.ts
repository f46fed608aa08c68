import type { Span } from '../../../model/span.ts'
import { findDates, type FoundDate, type NumericOrder } from './find-dates.ts'
import { findTimes, type FoundTime } from './find-times.ts'
import { blank, dateLabelOf, unreadWords, withoutFillers, type DateLabel } from './header-words.ts'

/** The publication date of a header line. */
export interface HeaderDate {
  readonly date: FoundDate
  readonly time: FoundTime | null
  readonly label: DateLabel
  /** Every date and time of the line. */
  readonly all: readonly Span[]
}

const SEPARATOR_BEFORE = /(?:^|[|│ㅣ•·‧∙●/,;:–—\-)\]>@])\s*$/u
const SEPARATOR_AFTER = /^\s*(?:$|[|│ㅣ•·‧∙●/,;–—\-([<@.])/u
const MAX_TIME_GAP_UNITS = 24
const RANK: Readonly<Record<DateLabel, number>> = { published: 0, none: 1, updated: 2, refused: 3 }

/**
 * The date a header line was published on, or null: a labelled date first, then the first that stands free, then
 * that of an update. Dates inside a sentence, and those of loading or copyright, are refused.
 *
 * @param byline span of the byline, null without one; a date without a year needs one or a label beside other words
 * @param others further spans already read, say a place
 */
export function readHeaderDate(
  line: string,
  byline: Span | null,
  others: readonly Span[],
): HeaderDate | null {
  const dates = findDates(line, numericOrderOf(line))
  const times = findTimes(line).filter((time) => !dates.some((date) => overlaps(date, time)))
  const read: readonly Span[] = [...dates, ...times, ...others, ...(byline === null ? [] : [byline])]
  const candidates = dates
    .map((date, index) => {
      const labelStart = dates[index - 1]?.end ?? 0
      return {
        date,
        time: timeOf(line, date, dates, times),
        label: dateLabelOf(line.slice(labelStart, date.start)),
        all: [...dates, ...times],
      }
    })
    .filter(({ label }) => label !== 'refused')
    .filter(({ date, label }) => label !== 'none' || standsFree(line, date, read, byline !== null))
  return candidates.sort((a, b) => RANK[a.label] - RANK[b.label] || a.date.start - b.date.start)[0] ?? null
}

function standsFree(line: string, date: FoundDate, read: readonly Span[], hasByline: boolean): boolean {
  const unread = unreadWords(line, read)
  if (date.year === 0 && !hasByline) return unread.length === 0
  const blanked = blank(line, read)
  const before = withoutFillers(blanked.slice(0, date.start))
  const after = withoutFillers(blanked.slice(date.end))
  const isBeforeFree = before === '' || SEPARATOR_BEFORE.test(before)
  const isAfterFree = after === '' || SEPARATOR_AFTER.test(after) || unread.length <= 1
  return isBeforeFree && isAfterFree
}

/** The clock beside a date: after it within a few characters, else right before it. */
function timeOf(
  line: string,
  date: FoundDate,
  dates: readonly FoundDate[],
  times: readonly FoundTime[],
): FoundTime | null {
  const isBeside = (from: number, to: number): boolean =>
    to >= from
    && to - from <= MAX_TIME_GAP_UNITS
    && withoutFillers(line.slice(from, to)).replace(/[\s,.;:|/()•·–—@-]/gu, '') === ''
  const nextDate = dates.find((other) => other.start >= date.end)?.start ?? line.length
  const after = times.find(
    (time) => time.start >= date.end && time.end <= nextDate && isBeside(date.end, time.start),
  )
  if (after !== undefined) return after
  return times.findLast((time) => time.end <= date.start && isBeside(time.end, date.start)) ?? null
}

const MONTH_FIRST_SIGNS = /(?<!\p{L})(?:[ap]\.?m\b|[ECMP][SD]?T\b)|\d[ap]m\b/iu
const DAY_FIRST_SIGNS =
  /(?<!\p{L})(?:Uhr|Von|Par|Por|Di|Door|GMT|BST|CES?T|IST|publi[éc]\p{L}*|veröff\p{L}+|aktuali\p{L}+|actuali\p{L}+|aggiorn\p{L}+|bijgewerkt|mis à jour)(?!\p{L})|\b(?:[01]?\d|2[0-3])[:h]\d\d/iu

/** American zones and halves of the day go with the month first, a clock of 24 hours with the day first. */
function numericOrderOf(line: string): NumericOrder {
  if (MONTH_FIRST_SIGNS.test(line)) return 'month-first'
  return DAY_FIRST_SIGNS.test(line) ? 'day-first' : 'month-first'
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
