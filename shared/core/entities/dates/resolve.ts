import { resolveAbsolute } from './absolute.ts'
import { parseDay } from './calendar.ts'
import { resolveKorean } from './korean.ts'
import { resolveRelative } from './relative.ts'

/** What a date is counted from. */
export interface DateContext {
  /** Day of publication, `YYYY-MM-DD` or less precise; null when unknown. */
  readonly published: string | null
  /** The text of the sentence before the date: its verb tells whether `Sunday` is past or to come. */
  readonly before: string
}

/**
 * The value of a date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `A/B` for a range, both ends included. A day without a
 * year is the one nearest to the day of publication; a weekday is the last one, or the next after `will`.
 * Null when the text does not say, or the day of publication would be needed and is not known.
 *
 * @example resolveDate('October 7-8', { published: '2020-09-30', before: '' }) // '2020-10-07/2020-10-08'
 */
export function resolveDate(date: string, { published, before }: DateContext): string | null {
  const text = date.replace(/\s+/g, ' ').replace(/[–—]/g, '-')
  const publishedDay = published === null ? null : parseDay(published)
  const publishedYear = published === null ? null : Number(published.slice(0, 4)) || null
  if (/[가-힣]/.test(text)) return resolveKorean(text, publishedDay, publishedYear)
  const absolute = resolveAbsolute(text, publishedDay, publishedYear)
  if (absolute !== null) return absolute
  return publishedDay === null ? null : resolveRelative(text, publishedDay, before)
}
