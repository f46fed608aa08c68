import type { ArticleFields } from '../../model/article.ts'
import type { PrintedDate } from '../../model/date.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * One line that cites an article: byline, title, source with agency, printed date and time, address. Parts that
 * are unknown are left out. Plain text, without marks of any format.
 *
 * @example
 * formatCitation(fields) // 'Ha Yun. “Ferry returns”. Coast Herald (Yonhap), 30 September 2020, 10:40. https://…'
 */
export function formatCitation(fields: ArticleFields): string {
  const { title, byline, source, agency, published, url } = fields
  const heading = title.trim() === '' ? null : `“${oneLine(title)}”`
  const sentences = [byline, heading, printedIn(source, agency, published)]
    .map((part) => oneLine(part ?? ''))
    .filter((part) => part !== '')
    .map(withFullStop)
  const address = oneLine(url ?? '')
  return [...sentences, ...(address === '' ? [] : [address])].join(' ')
}

/**
 * A printed date in words, as precise as it was printed: `30 September 2020, 10:40`, `September 2020`, `2020`.
 */
export function formatPrintedDate({ day, time }: PrintedDate): string {
  const [year = '', month, dayOfMonth] = day.split('-')
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const date = [dayOfMonth === undefined ? undefined : String(Number(dayOfMonth)), monthName, year]
  const words = date.filter((part) => part !== undefined).join(' ')
  return time === null ? words : `${words}, ${time}`
}

function printedIn(
  source: string | null,
  agency: string | null,
  published: PrintedDate | null,
): string | null {
  const credited = agency === null || agency === source ? null : agency
  const publication = source === null ? credited : credited === null ? source : `${source} (${credited})`
  const date = published === null ? null : formatPrintedDate(published)
  const parts = [publication, date].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withFullStop(sentence: string): string {
  return /[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`
}
