import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { isWeekday } from './month-names.ts'

/** What ends the names: separators, handles, brackets, and words that open the next field. */
const END_OF_NAMES =
  /\s*[|│ㅣ•·‧∙●(@[<>]|\s[-–—―]{1,2}\s|\s?\/\s?|:|,?\s(?:on|at|am|um|le|el|il|in|for|of|from|via|is|has|publi\p{L}*|updated?|posted|last|edit|share|modified|veröffentlicht|aktualisiert|stand|yesterday|today|leave|fotos?|photos?|bild(?:er)?|no comments|comments?|filed|an? (?:hour|minute|day)|min read|for)(?=[\s:.,]|$)|,?\s?(?<!\p{L})\d/iu

/** A weekday before the date; one name alone before it may be a person's: "By Ruby Tuesday", "Von Anna Freitag". */
const LAST_WORD = /(?<=\p{L}[\s,]+\p{L}[^\s,]*)[\s,]+(?<word>\p{L}{4,}|\p{L}{2,4}\.),?\s*$/u
/** Longer than a name, its separator and a weekday; keeps the search short on hostile lines. */
const MOST_BEFORE = 80

/** Offset at which the names that begin at `start` end: at a separator, a date with its weekday, a time or the next field. */
export function endOfNames(line: string, start: number): number {
  const rest = line.slice(start)
  const moments = [findDates(rest)[0]?.start, findTimes(rest)[0]?.start]
  const moment = Math.min(rest.length, ...moments.filter((at) => at !== undefined))
  return start + Math.min(END_OF_NAMES.exec(rest)?.index ?? rest.length, beforeWeekday(rest, moment))
}

function beforeWeekday(text: string, moment: number): number {
  if (moment === text.length) return moment
  const from = Math.max(0, moment - MOST_BEFORE)
  const last = LAST_WORD.exec(text.slice(from, moment))
  return last !== null && isWeekday(last.groups?.['word'] ?? '') ? from + last.index : moment
}
