import { type DayNumber, isoDay, isoMonth, isoWeek, weekdayOf } from './calendar.ts'
import { countOf, monthNumber, seasonMonths, weekdayNumber } from './words.ts'

const WEEKDAY = /^(?:(last|next|this) )?([a-z]{3,9})\.?(?: (?:morning|afternoon|evening|night))?$/i
const PERIOD = /^(last|next|this|past) (\w+)$/i
const MONTH = /^(?:(?:early|mid|late)[ -])?(?:(last|next|this) )?([a-z]{3,9})\.?$/i
const DISTANCE = /^(.+?) (day|week|month|year|decade)s? (ago|earlier|later)$/i
/** A verb of the future right before a weekday: `will begin Sunday`, `is to open on Friday`. */
const TO_COME =
  /\b(?:will|would|shall|(?:is|are|was|were) to|due|scheduled|expected|planned|plans?|set|slated|next)\b(?:(?!\b(?:said|told|announced|reported)\b)[^,;:.!?]){0,60}$/i

/** Resolves dates that are counted from the day of publication, see `resolveDate`. */
export function resolveRelative(text: string, published: DayNumber, before: string): string | null {
  return (
    nearDay(text, published)
    ?? weekday(text, published, before)
    ?? period(text, published)
    ?? month(text, published, before)
    ?? distance(text, published)
  )
}

function yearAndMonth(day: DayNumber): readonly [number, number] {
  const iso = isoDay(day)
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))]
}

function nearDay(text: string, published: DayNumber): string | null {
  const word = text.toLowerCase()
  if (word === 'today' || word === 'tonight') return isoDay(published)
  if (word === 'yesterday') return isoDay(published - 1)
  return word === 'tomorrow' ? isoDay(published + 1) : null
}

function weekday(text: string, published: DayNumber, before: string): string | null {
  const [, which, name = ''] = WEEKDAY.exec(text) ?? []
  const number = weekdayNumber(name)
  if (number === null || !/^(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day|nesday|urday)?$/i.test(name))
    return null
  const since = (weekdayOf(published) - number + 7) % 7
  const isToCome = which?.toLowerCase() === 'next' || (which === undefined && TO_COME.test(before))
  if (isToCome) return isoDay(published + (since === 0 ? 7 : 7 - since))
  const isEarlier = which?.toLowerCase() === 'last' && since === 0
  return isoDay(published - (isEarlier ? 7 : since))
}

function period(text: string, published: DayNumber): string | null {
  const [, which = '', unit = ''] = PERIOD.exec(text) ?? []
  const step = { last: -1, past: -1, this: 0, next: 1 }[which.toLowerCase()]
  if (step === undefined) return null
  const [year, monthOfYear] = yearAndMonth(published)
  switch (unit.toLowerCase()) {
    case 'week':
      return isoWeek(published + 7 * step)
    case 'weekend': {
      const saturday = published - ((weekdayOf(published) + 1) % 7) + (step < 0 ? 0 : 7 * step)
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
    }
    case 'month':
      return isoMonth(year, monthOfYear + step)
    case 'year':
      return String(year + step)
    default:
      return seasonOf(unit, year, monthOfYear, step)
  }
}

/** `last summer`: the latest one that is over; `next summer`: the first to begin; `this summer`: that of the year. */
function seasonOf(unit: string, year: number, monthOfYear: number, step: number): string | null {
  const months = seasonMonths(unit)
  if (months === null) return null
  let start = year
  if (step < 0 && months[1] >= monthOfYear) start--
  if (step > 0 && months[0] <= monthOfYear) start++
  return `${isoMonth(start, months[0])}/${isoMonth(start, months[1])}`
}

/** A month without a year is the one nearest to the day of publication, on the side that the words point to. */
function month(text: string, published: DayNumber, before: string): string | null {
  const [, which, name = ''] = MONTH.exec(text) ?? []
  const number = monthNumber(name)
  if (number === null) return null
  const [year, monthOfYear] = yearAndMonth(published)
  const side = which?.toLowerCase() ?? (TO_COME.test(before) ? 'next' : 'nearest')
  if (side === 'last') return isoMonth(number < monthOfYear ? year : year - 1, number)
  if (side === 'next') return isoMonth(number > monthOfYear ? year : year + 1, number)
  const away = number - monthOfYear
  return isoMonth(away > 6 ? year - 1 : away < -6 ? year + 1 : year, number)
}

function distance(text: string, published: DayNumber): string | null {
  const [, words = '', unit = '', direction] = DISTANCE.exec(text) ?? []
  const count = countOf(words)
  // "two days later" counts from a day told of in the text, not from publication
  if (count === null || direction?.toLowerCase() !== 'ago') return null
  const [year, monthOfYear] = yearAndMonth(published)
  switch (unit.toLowerCase()) {
    case 'day':
      return isoDay(published - count)
    case 'week':
      return isoWeek(published - 7 * count)
    case 'month':
      return isoMonth(year, monthOfYear - count)
    case 'year':
      return String(year - count)
    default:
      return null
  }
}
