import { couldBeAgency, isKnownAgency } from './agencies.ts'
import type { Dateline } from './dateline.ts'
import { readDatelineLead, type DatelineLead } from './dateline-lead.ts'
import { findDates, type FoundDate } from './find-dates.ts'

const HEAD_UNITS = 160
const DASH = String.raw`(?:\.?\s?-{2,3}\s*|\.?-(?:\s+|$)|\s-\s*|\s?[—–―]{1,2}\s*)`
const WITH_AGENCY = new RegExp(
  String.raw`^(?<lead>[^()]{0,90}?)\s*\((?<agency>[^()]{2,40})\)\s*(?:(?<date>[^-–—―:]{3,25}?)\s*)?(?<dash>${DASH}|:\s+)`,
  'u',
)
const WITH_AGENCY_NO_DASH = /^(?<lead>[^()]{0,90}?)\s*\((?<agency>[^()]{2,40})\)\.?\s*/u
const BETWEEN_SLASHES = /^(?<lead>[^()/]{2,60}?)\.?\s*\/(?<agency>[^/()]{2,24})\/\.?\s*(?:[-–—]{1,2}\s*)?/u
const AGENCY_FIRST = new RegExp(String.raw`^(?<agency>\p{L}[\p{L}\-/ ]{1,30}?)\s?${DASH}`, 'u')
const DASH_ONLY = /^(?<lead>[^()]{3,70}?)(?:\s+(?:--?|[–—―])\s+|\s?--\s?|—|―)(?=[\p{L}"“”'‘«\d])/u
const DATE_THEN_DASH = /^(?<date>[^-–—:]{4,24}?)\s*(?:[-–—]{1,2}|:)\s+/u
const COLON = /^(?<lead>[\p{Lu}][^():]{2,40}?):\s+(?=["“‘'«]?\p{Lu}|["“‘'«])/u
const FULL_STOP = /^(?<lead>\p{Lu}[\p{L}/\- ]{2,30}?)\.\s+(?=["„“«»]?\p{Lu})/u
/** Places in capitals hardly need text to follow; mixed-case ones before a dash or colon open headlines too. */
const MIN_TEXT_UNITS = { afterCapitals: 10, afterName: 30, afterColon: 45 }

/**
 * The dateline that opens a line in Latin script, or null. Placed by shape: `PLACE, Region, date (AGENCY) -- `
 * and its national variants; places in mixed case need a known agency, a date or the list of cities.
 */
export function readLatinDateline(line: string): Dateline | null {
  const head = line.slice(0, HEAD_UNITS)
  return (
    withAgency(head)
    ?? betweenSlashes(head)
    ?? agencyFirst(head)
    ?? dashOnly(line, head)
    ?? colonOrStop(line, head)
  )
}

function withAgency(head: string): Dateline | null {
  const match = WITH_AGENCY.exec(head) ?? WITH_AGENCY_NO_DASH.exec(head)
  if (match === null) return null
  const { lead: leadText = '', agency = '', date: dateText, dash } = match.groups ?? {}
  const isKnown = isKnownAgency(agency)
  if (dash === undefined && !isKnown) return null
  const lateDate = dateText === undefined ? null : wholeDate(dateText)
  if (dateText !== undefined && lateDate === null) return null
  if (leadText.trim() === '') {
    if (!isKnown) return null
    const inner = readLeadAfterAgency(head.slice(match[0].length))
    return make(inner?.lead ?? null, agency, match[0].length + (inner?.length ?? 0), lateDate)
  }
  const lead = readDatelineLead(leadText)
  if (lead === null) return null
  const isSure =
    lead.looks === 'capitals'
      ? dash !== undefined || isKnown
      : isKnown || (lead.looks === 'known' && dash !== undefined)
  return isSure && couldBeAgency(agency) ? make(lead, agency, match[0].length, lateDate) : null
}

/** Italian agencies print themselves first: `(ANSA) - ROMA, 07 OTT - `. */
function readLeadAfterAgency(rest: string): { readonly lead: DatelineLead; readonly length: number } | null {
  const match = DASH_ONLY.exec(rest)
  const lead = match === null ? null : readDatelineLead(match.groups?.['lead'] ?? '')
  if (match === null || lead === null || lead.looks === 'name') return null
  return { lead, length: match[0].length }
}

/** `MOSCOW, October 7. /TASS/. ` and `DALLAS, Oct. 7, 2020 /PRNewswire/ -- `. */
function betweenSlashes(head: string): Dateline | null {
  const match = BETWEEN_SLASHES.exec(head)
  const agency = match?.groups?.['agency'] ?? ''
  const lead = match === null ? null : readDatelineLead(match.groups?.['lead'] ?? '')
  if (match === null || lead === null || !isKnownAgency(agency)) return null
  return make(lead, agency, match[0].length)
}

/** `AP – ` without brackets. */
function agencyFirst(head: string): Dateline | null {
  const match = AGENCY_FIRST.exec(head)
  const agency = match?.groups?.['agency'] ?? ''
  return match !== null && isKnownAgency(agency) ? make(null, agency, match[0].length) : null
}

function dashOnly(line: string, head: string): Dateline | null {
  const match = DASH_ONLY.exec(head)
  const lead = match === null ? null : readDatelineLead(match.groups?.['lead'] ?? '')
  if (match === null || lead === null || !hasText(line, match[0].length, lead)) return null
  const isSure =
    lead.looks === 'capitals' || lead.looks === 'known' || (lead.looks === 'name' && lead.date !== null)
  if (!isSure) return null
  // press releases: `Toronto, ON – November 19, 2019 – `
  const late = DATE_THEN_DASH.exec(head.slice(match[0].length))
  const lateDate = late === null ? null : wholeDate(late.groups?.['date'] ?? '')
  return make(lead, null, match[0].length + (lateDate === null ? 0 : (late?.[0].length ?? 0)), lateDate)
}

/** `NEW DELHI: ` of South and South-East Asian papers, `Berlin. ` of German ones. */
function colonOrStop(line: string, head: string): Dateline | null {
  for (const pattern of [COLON, FULL_STOP]) {
    const match = pattern.exec(head)
    const lead = match === null ? null : readDatelineLead(match.groups?.['lead'] ?? '')
    if (match === null || lead === null || !hasText(line, match[0].length, lead)) continue
    const isSure =
      lead.looks === 'known' || (lead.looks === 'capitals' && pattern === COLON && lead.hasRegion)
    if (isSure) return make(lead, null, match[0].length)
  }
  return null
}

function hasText(line: string, from: number, lead: DatelineLead): boolean {
  const text = line.slice(from)
  const isCapitals = lead.place !== null && !/\p{Ll}/u.test(lead.place.split(',')[0] ?? '')
  const { afterCapitals, afterName, afterColon } = MIN_TEXT_UNITS
  const wanted = isCapitals ? afterCapitals : /:\s+$/u.test(line.slice(0, from)) ? afterColon : afterName
  return text.length >= wanted && !text.includes('|')
}

function wholeDate(text: string): FoundDate | null {
  const [date] = findDates(text)
  return date !== undefined
    && text.slice(0, date.start).trim() === ''
    && /^[\s.,]*$/u.test(text.slice(date.end))
    ? date
    : null
}

function make(
  lead: DatelineLead | null,
  agency: string | null,
  end: number,
  date: FoundDate | null = null,
): Dateline {
  return {
    place: lead?.place ?? null,
    agency: agency?.trim() ?? lead?.agency ?? null,
    byline: null,
    source: null,
    date: lead?.date ?? date,
    end,
    rule: 'dateline',
  }
}
