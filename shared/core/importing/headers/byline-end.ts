import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'

/** What ends the names: separators, handles, brackets, and words that open the next field. */
const END_OF_NAMES =
  /\s*[|│ㅣ•·‧∙●(@[<>]|\s[-–—―]{1,2}\s|\s?\/\s?|:|,?\s(?:on|at|am|um|le|el|il|in|for|of|from|via|is|has|publi\p{L}*|updated?|posted|last|edit|share|modified|veröffentlicht|aktualisiert|stand|yesterday|today|an? (?:hour|minute|day)|min read|for)(?=[\s:.,]|$)|,?\s?(?<!\p{L})\d/iu

/** Offset at which the names that begin at `start` end: at a separator, a date, a time or the next field. */
export function endOfNames(line: string, start: number): number {
  const rest = line.slice(start)
  const ends = [END_OF_NAMES.exec(rest)?.index, findDates(rest)[0]?.start, findTimes(rest)[0]?.start]
  return start + Math.min(rest.length, ...ends.filter((end) => end !== undefined))
}
