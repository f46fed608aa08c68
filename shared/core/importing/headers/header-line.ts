import { isKnownAgency } from './agencies.ts'
import { readEastAsianDateline } from './east-asian-dateline.ts'
import { readLabelledField } from './field-labels.ts'
import { readFieldLine } from './field-line.ts'
import { isoDay } from './find-dates.ts'
import { readGluedTitle } from './glued-title.ts'
import { readLatinDateline } from './latin-dateline.ts'
import { splitNames } from './person-names.ts'

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
  /** Words of a line that is all header which no rule accounts for. */
  readonly unreadWordCount: number
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
  unreadWordCount: 0,
  rule: null,
}

const MAX_CREDIT_UNITS = 160
const WIRE_NOTICE =
  /^\s*\((?:ATTN|EDS?|Eds|EDITORS?|NOTE|ADDS|UPDATES|RECASTS|CORRECTS|WRITETHRU|LEAD|\d(?:st|nd|rd|th) LEAD)\b[^()]*\)\s*$/u
const LEADING_NOTICE = /^\s*\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT)\)\s*/u
const TRAILING_CREDIT = /(?:^|[.!?。"”’')\]]\s?|\s)[(（](?<agency>[^()（）]{2,40})[)）]\s*$/u
const ALL_CREDIT = /^\s*[-–—(]{0,2}\s*(?<agency>[^()]{2,40}?)\s*\)?\s*$/u

/** The credit of a picture closes its caption, whose place and day are those of the picture. */
const CAPTION_END =
  /\((?:(?:AP|AFP|EPA|REUTERS|Reuters|dpa)\s)?(?:Photo|Foto|Image|Bild|Picture)s?(?!\p{L})[^()]{0,80}\)\s*$|Getty Images\)?\s*$|\([^()]{2,40}\/(?:AP|AFP|EPA|Reuters|REUTERS|Getty|dpa)(?!\p{L})[^()]{0,30}\)\s*$/u

/**
 * Reads one line of a scraped article as a header: byline, date line, dateline, agency credit, labelled field or
 * wire notice. A pure function of the line, so that it can be measured line by line; linear in its length.
 *
 * @example readHeaderLine('By YonhapPublished : Sept. 30, 2020 - 10:40').date === '2020-09-30'
 */
export function readHeaderLine(line: string): HeaderLine {
  if (WIRE_NOTICE.test(line)) return { ...NOTHING, bodyStart: line.length, rule: 'wire-notice' }
  if (CAPTION_END.test(line.slice(-MAX_CREDIT_UNITS))) return NOTHING
  return readLabelled(line) ?? readDateline(line) ?? readFields(line) ?? readGlued(line) ?? readCredit(line)
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
  const { place, agency, byline, source, date: found, end, rule } = dateline
  const date = found === null ? null : isoDay(found)
  return { ...NOTHING, place, agency, byline, source, date, bodyStart: noticeEnd + end, rule }
}

function readFields(line: string): HeaderLine | null {
  const fields = readFieldLine(line)
  return fields === null ? null : { ...NOTHING, ...fields, bodyStart: line.length }
}

function readGlued(line: string): HeaderLine | null {
  const glued = readGluedTitle(line)
  if (glued === null) return null
  return { ...NOTHING, ...glued.rest, title: glued.title, bodyStart: line.length, rule: 'glued-title' }
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
