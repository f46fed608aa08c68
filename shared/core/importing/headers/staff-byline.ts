import { findDates } from './find-dates.ts'
import type { FoundByline } from './found-byline.ts'

const STAFF =
  /^[\s(]*(?:by\s+|from\s+)?(?<names>(?:staff(?:\sreporters?|\swriters?)?\s(?:and|&|with)\s(?:news\s)?(?:agencies|agency\sreports|wire(?:s|\sservices|\sreports))|agencies\s(?:and|&)\s(?:staff(?:\sreporters?|\swriters?)?)|(?:our\s)?staff\s(?:reporters?|writers?|correspondents?)))(?!\p{L})/iu

/** A byline without a name, `Staff and agencies`, alone on its line or before a date; null for anything else. */
export function readStaffByline(line: string): FoundByline | null {
  const match = STAFF.exec(line)
  const names = match?.groups?.['names']
  if (match === null || names === undefined) return null
  const end = match[0].length
  const isAlone = line.slice(end).replace(/[\s).,:|-]+/gu, '') === ''
  return isAlone || findDates(line).some(({ start }) => start >= end)
    ? { names, start: 0, end, rule: 'byline' }
    : null
}
