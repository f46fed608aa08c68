import type { ArticleFieldName, ArticleFields } from '@shared/model/article.ts'
import type { PrintedDate } from '@shared/model/date.ts'

/** The fields of an article as text inputs hold them. */
export interface ArticleForm {
  readonly title: string
  readonly byline: string
  readonly source: string
  readonly agency: string
  readonly place: string
  readonly day: string
  readonly time: string
  readonly url: string
  readonly language: string
}

export function toForm(fields: ArticleFields): ArticleForm {
  return {
    title: fields.title,
    byline: fields.byline ?? '',
    source: fields.source ?? '',
    agency: fields.agency ?? '',
    place: fields.place ?? '',
    day: fields.published?.day ?? '',
    time: fields.published?.time ?? '',
    url: fields.url ?? '',
    language: fields.language ?? '',
  }
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u

/** The first field that cannot be stored as it is, or null. A title that was never there need not be made up. */
export function faultOf(before: ArticleFields, form: ArticleForm): 'title' | 'day' | null {
  if (form.title.trim() === '' && before.title.trim() !== '') return 'title'
  return isDateValid(form) ? null : 'day'
}

/** True when the date of the form can be stored: a real day, month or year, with a time or without. */
export function isDateValid({ day, time }: ArticleForm): boolean {
  const written = day.trim()
  if (written === '') return time.trim() === ''
  if (!DAY.test(written) || !isRealDay(written)) return false
  return time.trim() === '' || TIME.test(time.trim())
}

/** What the form changes; only fields that differ, so that the origin of the others is kept. */
export function changesOf(before: ArticleFields, form: ArticleForm): Partial<ArticleFields> {
  const now: ArticleFields = {
    title: form.title.trim(),
    byline: orNull(form.byline),
    source: orNull(form.source),
    agency: orNull(form.agency),
    place: orNull(form.place),
    published: dateOf(form, before.published),
    url: orNull(form.url),
    language: orNull(form.language),
  }
  const changed = (Object.keys(now) as ArticleFieldName[]).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(before[name] ?? null),
  )
  return Object.fromEntries(changed.map((name) => [name, now[name]]))
}

function dateOf({ day, time }: ArticleForm, before: PrintedDate | null): PrintedDate | null {
  const writtenDay = orNull(day)
  if (writtenDay === null) return null
  const writtenTime = orNull(time)
  const isSame = before?.day === writtenDay && before.time === writtenTime
  return isSame ? before : { day: writtenDay, time: writtenTime, certainty: 'printed' }
}

function orNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

function isRealDay(day: string): boolean {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
}
