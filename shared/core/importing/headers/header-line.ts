import { foldWhiteSpace } from '../../text/white-space.ts'
import { isKnownAgency } from './agencies.ts'
import { readByline, type FoundByline } from './byline.ts'
import { readEastAsianDateline } from './east-asian-dateline.ts'
import { readLabelledField } from './field-labels.ts'
import { isoDay } from './find-dates.ts'
import { readHeaderDate, type HeaderDate } from './header-date.ts'
import { unreadWords } from './header-words.ts'
import { readLatinDateline } from './latin-dateline.ts'
import { isOutletWord } from './name-words.ts'
import { splitNames } from './person-names.ts'
import { unglue } from './unglue.ts'

/** What one line says about its article. Every field is null where the line does not print it. */
export interface HeaderLine {
  /** `YYYY-MM-DD`; the year is `0000` where the line prints none. */
  readonly date: string | null
  /** `HH:MM` as printed, never moved to another zone. */
  readonly time: string | null
  /** Names joined with `; `. */
  readonly byline: string | null
  readonly agency: string | null
  readonly place: string | null
  readonly source: string | null
  readonly title: string | null
  readonly url: string | null
  /** UTF-16 offset in the line where text begins: 0 for a line of text, the line's length for a line that is all header. */
  readonly bodyStart: number
  /** Whether day and month of the date could be the other way round. */
  readonly isDateAmbiguous: boolean
  /** Name of the rule that read the line, null when none did. */
  readonly rule: string | null
}

const NOTHING: HeaderLine = {
  date: null,
  time: null,
  byline: null,
  agency: null,
  place: null,
  source: null,
  title: null,
  url: null,
  bodyStart: 0,
  isDateAmbiguous: false,
  rule: null,
}

const WIRE_NOTICE =
  /^\s*\((?:ATTN|EDS?|Eds|EDITORS?|NOTE|ADDS|UPDATES|RECASTS|CORRECTS|WRITETHRU|LEAD|\d(?:st|nd|rd|th) LEAD)\b[^()]*\)\s*$/u
const LEADING_NOTICE = /^\s*\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT)\)\s*/u
const TRAILING_CREDIT = /(?:^|[.!?。"”’')\]]\s?|\s)[(（](?<agency>[^()（）]{2,40})[)）]\s*$/u
const ALL_CREDIT = /^\s*[-–—(]{0,2}\s*(?<agency>[^()]{2,40}?)\s*\)?\s*$/u
const MAX_HEADER_UNITS = 240
const MAX_UNREAD_WORDS = 7
const MAX_UNREAD_LOWER_CASE = 2

/**
 * Reads one line of a scraped article as a header: byline, date line, dateline, agency credit, labelled field or
 * wire notice. A pure function of the line, so that it can be measured line by line; linear in its length.
 *
 * @example readHeaderLine('By YonhapPublished : Sept. 30, 2020 - 10:40').date === '2020-09-30'
 */
export function readHeaderLine(line: string): HeaderLine {
  if (WIRE_NOTICE.test(line)) return { ...NOTHING, bodyStart: line.length, rule: 'wire-notice' }
  return readLabelled(line) ?? readDateline(line) ?? readFields(line) ?? readCredit(line)
}

function readLabelled(line: string): HeaderLine | null {
  const labelled = readLabelledField(line)
  if (labelled === null) return null
  const { field, value } = labelled
  const read = { ...NOTHING, bodyStart: line.length, rule: 'labelled-field' }
  if (field === null || value === '') return read
  if (field !== 'byline') return { ...read, [field]: value }
  const names = splitNames(value.replace(/^by\s+/iu, ''))
  return names.length === 0 ? null : { ...read, byline: names.join('; ') }
}

function readDateline(line: string): HeaderLine | null {
  const noticeEnd = LEADING_NOTICE.exec(line)?.[0].length ?? 0
  const text = line.slice(noticeEnd)
  const dateline = readLatinDateline(text) ?? readEastAsianDateline(text)
  if (dateline === null) return null
  const { place, agency, byline, source, date, end, rule } = dateline
  return {
    ...NOTHING,
    place,
    agency,
    byline,
    source,
    date: date === null ? null : isoDay(date),
    bodyStart: end,
    rule,
  }
}

function readFields(line: string): HeaderLine | null {
  const parted = foldWhiteSpace(unglue(line))
  if (parted.length > MAX_HEADER_UNITS) return null
  const byline = readByline(parted)
  const date = readHeaderDate(parted, byline?.end ?? 0)
  const unread = unreadAfter(parted, byline, date)
  if (byline === null && date === null && !(unread.length === 0 && /\p{L}/u.test(parted))) return null
  const lowerCase = unread.filter((word) => /^\p{Ll}/u.test(word)).length
  if (unread.length > MAX_UNREAD_WORDS || lowerCase > MAX_UNREAD_LOWER_CASE) return null
  return {
    ...NOTHING,
    date: date === null ? null : isoDay(date.date),
    time: date?.time?.time ?? null,
    byline: byline?.names ?? null,
    source: sourceOf(parted, byline),
    bodyStart: line.length,
    isDateAmbiguous: date?.date.isAmbiguous ?? false,
    rule: byline?.rule ?? 'date-line',
  }
}

function unreadAfter(parted: string, byline: FoundByline | null, date: HeaderDate | null): readonly string[] {
  const spans = [{ start: 0, end: byline?.end ?? 0 }]
  if (date !== null) spans.push(date.date)
  if (date?.time) spans.push(date.time)
  return unreadWords(parted, spans)
}

/** `Source: Moneycontrol.com` anywhere, or a paper between the byline and the date. */
function sourceOf(parted: string, byline: FoundByline | null): string | null {
  const labelled = /\bSource\s*:\s*(?<name>[^|•]{2,40})/u.exec(parted)?.groups?.['name']
  if (labelled !== undefined) return labelled.trim()
  if (byline === null) return null
  const after = parted.slice(byline.end).split(/\s*[|•·]\s*|\s[-–—]\s|\s*,\s*/u)
  const paper = after.find((part) => {
    const words = part.trim().split(/\s+/u)
    return (
      words.length <= 5
      && words.some(isOutletWord)
      && words.every((word) => /^\p{Lu}|^(?:of|de|der)$/u.test(word))
    )
  })
  return paper?.trim() ?? null
}

/** `(Yonhap)` at the end of a paragraph, or an agency alone on a line. */
function readCredit(line: string): HeaderLine {
  const alone = ALL_CREDIT.exec(line)?.groups?.['agency']
  if (alone !== undefined && isKnownAgency(alone)) {
    return { ...NOTHING, agency: alone, bodyStart: line.length, rule: 'agency-credit' }
  }
  const trailing = TRAILING_CREDIT.exec(line)?.groups?.['agency']
  return trailing !== undefined && isKnownAgency(trailing)
    ? { ...NOTHING, agency: trailing, rule: 'agency-credit' }
    : NOTHING
}
