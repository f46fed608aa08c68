import type { Span } from '../../../model/span.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { isKnownAgency } from './agencies.ts'
import { readByline } from './byline.ts'
import type { FoundByline } from './found-byline.ts'
import { findDates, isoDay } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { readHeaderDate } from './header-date.ts'
import { blank, unreadWords, withoutFillers } from './header-words.ts'
import { isOutletWord } from './name-words.ts'
import { isKnownPlace } from './place-names.ts'
import { findPublication } from './outlet-name.ts'
import { unglue } from './unglue.ts'

/** The fields of a line that is all header: byline, date and what stands between them. */
export interface FieldLine {
  readonly date: string | null
  readonly time: string | null
  readonly byline: string | null
  readonly agency: string | null
  readonly place: string | null
  readonly source: string | null
  readonly isDateAmbiguous: boolean
  /** Words that no rule accounts for. */
  readonly unreadWordCount: number
  readonly rule: string
}

const MAX_HEADER_UNITS = 240
const MAX_UNREAD_WORDS = 7
const MAX_UNREAD_LOWER_CASE = 2
const SEPARATORS = /[|│•·]|\s[-–—]\s|,\s|\s\/\s/u
const TWEET = /^\s*[—–-]\s.*\(@\w+\)/u
/** A reference names its address and the day it was looked up. */
const ADDRESS = /https?:\/\//u
const DATE_LABEL =
  /(?<!\p{L})(?:published|posted|updated|last updated|first published|on|at)(?!\p{L})\s*:?/giu
const LABELLED_SOURCE =
  /(?<!\p{L})(?:Source\s*:\s*(?<name>[^|•]{2,40})|(?:来源|來源|출처)\s*[:：]\s*(?<plain>[^\s|]{2,20}))/iu

/** Reads a line as byline and date line, or null when too much of it is neither. */
export function readFieldLine(line: string): FieldLine | null {
  if (line.length > 2 * MAX_HEADER_UNITS || TWEET.test(line) || ADDRESS.test(line)) return null
  const parted = foldWhiteSpace(unglue(line))
  if (parted.length > MAX_HEADER_UNITS) return null
  const byline = readByline(parted)
  const segments = knownSegments(parted, byline)
  const labelled = LABELLED_SOURCE.exec(parted)
  const others: readonly Span[] =
    labelled === null
      ? segments.spans
      : [...segments.spans, { start: labelled.index, end: labelled.index + labelled[0].length }]
  const known: Span[] = [...(byline === null ? [] : [byline]), ...others]
  const date = readHeaderDate(parted, byline, others)
  if (date !== null) known.push(...date.all)
  const unread = unreadWords(parted, known)
  const isAllFillers = unread.length === 0 && segments.spans.length === 0 && /\p{L}/u.test(parted)
  if (byline === null && date === null && !isAllFillers) return null
  const lowerCase = unread.filter((word) => /^\p{Ll}/u.test(word)).length
  if (unread.length > MAX_UNREAD_WORDS || lowerCase > MAX_UNREAD_LOWER_CASE) return null
  const isDated = date !== null && date.date.year !== 0
  const isGlued = parted !== foldWhiteSpace(line)
  return {
    date: date === null ? null : isoDay(date.date),
    time: date?.time?.time ?? null,
    byline: byline?.names ?? null,
    agency: isDated ? segments.agency : null,
    place: isDated ? segments.place : null,
    source: sourceOf(parted, byline, date?.all ?? []),
    isDateAmbiguous: date?.date.isAmbiguous ?? false,
    unreadWordCount: unread.length,
    rule: (isGlued ? 'glued-' : '') + (byline?.rule ?? 'date-line'),
  }
}

interface KnownSegments {
  readonly agency: string | null
  readonly place: string | null
  readonly spans: readonly Span[]
}

/** Fields that are just an agency or just a city: `PTI | New Delhi | Published: …`, `Madrid - 4 MAR 2019`. */
function knownSegments(parted: string, byline: FoundByline | null): KnownSegments {
  let agency: string | null = null
  let place: string | null = null
  const spans: Span[] = []
  let start = 0
  // `São Paulo 3/4/2029 18h15` is a city with its moment
  const moments = blank(parted, [...findDates(parted), ...findTimes(parted)])
  for (const segment of moments.split(SEPARATORS)) {
    const printed = segment.replace(/[\s,.:;–—-]+$/u, '').trim()
    const bare = withoutFillers(printed)
    const name = isKnownPlace(bare) ? bare : printed
    const from = moments.indexOf(segment, start)
    start = from + segment.length
    if (name === '' || (byline !== null && from < byline.end && byline.start < start)) continue
    const isAgency = agency === null && isKnownAgency(name)
    if (!isAgency && !(place === null && isKnownPlace(name) && /^\p{Lu}/u.test(name))) continue
    if (isAgency) agency = name
    else place = name
    spans.push({ start: from, end: start })
  }
  return { agency, place, spans }
}

/**
 * `Source: Moneycontrol.com` anywhere, else a paper between the byline and the date, else any other field that
 * names a paper: the line goes out of the text, and the paper must not be lost with it.
 */
function sourceOf(parted: string, byline: FoundByline | null, dates: readonly Span[]): string | null {
  const { name, plain } = LABELLED_SOURCE.exec(parted)?.groups ?? {}
  const labelled = name ?? plain
  if (labelled !== undefined) return labelled.trim()
  const after = byline === null ? [] : parted.slice(byline.end).split(/\s*[|•·]\s*|\s[-–—]\s|\s*,\s*/u)
  const paper = after.find((part) => {
    const words = part.trim().split(/\s+/u)
    return (
      words.length <= 5
      && !part.includes(':')
      && words.some(isOutletWord)
      && words.every((word) => /^\p{Lu}|^(?:of|de|der)$/u.test(word))
    )
  })
  if (paper !== undefined) return paper.trim()
  const bylineNames = byline?.names.split('; ') ?? []
  const publication = findPublication(blank(parted, dates).replace(DATE_LABEL, '  '))
  return publication !== null && !bylineNames.some((author) => author.includes(publication))
    ? publication
    : null
}
