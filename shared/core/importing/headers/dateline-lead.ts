import { isKnownAgency } from './agencies.ts'
import { findDates, type FoundDate } from './find-dates.ts'
import { isWeekday } from './month-names.ts'
import { isKnownPlace } from './place-names.ts'

/** The part of a dateline before the agency: `HANOI, Vietnam, Oct. 7`. */
export interface DatelineLead {
  /** Place and region as printed, or null for a date alone. */
  readonly place: string | null
  readonly date: FoundDate | null
  /** An agency that stands among the commas: `TOKYO, Jan. 5, Kyodo`. */
  readonly agency: string | null
  /** How sure the first part is a place: in capitals, in the list of cities, or only shaped like a name. */
  readonly looks: 'capitals' | 'known' | 'name' | 'none'
  /** Whether a state or country follows the place. */
  readonly hasRegion: boolean
}

/** First words of capitals or names before a dash or colon that are no places. */
const NOT_PLACES = new Set(
  (
    'breaking update updated exclusive watch video videos live opinion analysis editorial explainer factbox timeline note correction '
    + 'corrected lead urgent advisory file photo photos caption warning interview review preview recap news report poll q a podcast '
    + 'gallery letter letters column feature special fact read more published posted source topic tags byline length section headline title '
    + 'load-date dateline subject language graphic copyright by covid in markets stocks oil global wrapup nasa nato unesco fifa uefa '
    + 'opec nba nfl mlb nhl ufc bts eu un us uk usa who imf cdc fbi cia attn the this editor editors related also see part chapter '
    + 'vidéo vidéos hinweis achtung interview edit atenção spoiler migration liveticker kommentar meinung exklusiv eilmeldung '
    + 'day week year new! sponsored advertisement credit credits image images date time author story summary abstract key highlights '
    + 'category keywords tag type format edition page volume issue deadline contact media release press immediate for background staff'
  ).split(' '),
)
/** Spanish and Portuguese agencies date what is written at the desk from there. */
const DESK = /^(?:redacci[óo]n|redação)$/iu
const CONNECTORS =
  /(?<![\p{L}])(?:and|of|de|del|du|des|der|am|an|on|the|in|al|el|y|e|et|und|a|la|le|les|sur|upon|bei|Mc|Mac)(?![\p{Ll}])|(?<=\p{Lu})['’]s(?!\p{L})/gu
const PART = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’\-/ ]*$/u
/** Indian agencies print the country so: New Delhi [India]. */
const BRACKETS = /\s*\[[^\]]{2,20}\]/gu
const MAX_PARTS = 4
const MAX_WORDS = 6
const MIN_CAPITALS = 3
/** Shorter words in capitals are mostly abbreviations: NASA, FTC. */
const MIN_CAPITALS_ALONE = 5

/** Reads the lead of a dateline, or null when it is none. */
export function readDatelineLead(text: string): DatelineLead | null {
  const { before, agency } = cutAgency(text.replace(BRACKETS, '').replace(/[-–—\s]+$/u, ''))
  const dates = findDates(before)
  const [date = null] = dates
  if (dates.length > 1 || (date !== null && !/^[\s.,]*$/u.test(before.slice(date.end)))) return null
  const parts = before
    .slice(0, date?.start)
    .replace(/\s(?:le|den|am|on|il|el)\s*$/u, '')
    .split(/\s*,\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isWeekday(part) && !DESK.test(part))
  const hasRegion = parts.length > 1
  if (parts.length === 0)
    return date === null ? null : { place: null, date, agency, looks: 'none', hasRegion }
  if (parts.length > MAX_PARTS || !parts.every(isPart)) return null
  const place = hasRegion ? parts.join(', ') : (parts[0] ?? '').replace(/(?<=\p{L}{3,})\.$/u, '')
  const looks = looksOf(parts, hasRegion || date !== null || agency !== null)
  return looks === null ? null : { place, date, agency, looks, hasRegion }
}

function cutAgency(text: string): { readonly before: string; readonly agency: string | null } {
  const comma = text.lastIndexOf(',')
  const last = text.slice(comma + 1).trim()
  return comma > 0 && isKnownAgency(last)
    ? { before: text.slice(0, comma), agency: last }
    : { before: text, agency: null }
}

function isPart(part: string): boolean {
  return PART.test(part) && part.split(/\s+/u).length <= MAX_WORDS
}

/** @param isBacked whether a region, date or agency speaks for a place too */
function looksOf(parts: readonly string[], isBacked: boolean): DatelineLead['looks'] | null {
  const [first = '', ...regions] = parts
  const firstWord =
    first
      .split(/[\s/-]/u)[0]
      ?.toLowerCase()
      .replace(/['’]s$/u, '') ?? ''
  if (isKnownPlace(first)) return 'known'
  if (NOT_PLACES.has(firstWord) || NOT_PLACES.has(first.toLowerCase())) return null
  const bare = first.replace(CONNECTORS, '')
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  if (!/\p{Ll}/u.test(bare) && capitals >= (isBacked ? MIN_CAPITALS : MIN_CAPITALS_ALONE)) return 'capitals'
  // St. Petersburg, Le Mans: every word a capital; regions may follow
  const isName = first
    .split(/\s+/u)
    .every((word) => /^(?:\p{Lu}|de|del|la|le|am|an|der|of|sur|al|el)/u.test(word))
  return isName && regions.length <= 2 ? 'name' : null
}
