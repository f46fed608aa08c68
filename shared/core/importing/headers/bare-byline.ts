import { isKnownAgency } from './agencies.ts'
import type { FoundByline } from './found-byline.ts'
import { endOfNames } from './byline-end.ts'
import { findDates } from './find-dates.ts'
import { withoutFillers } from './header-words.ts'
import { isOutletWord, isRoleWord } from './name-words.ts'
import { isPublicationName } from './outlet-name.ts'
import { isPersonName, splitNames } from './person-names.ts'

const PHOTO_CREDIT =
  /(?<!\p{L})(?:getty|images?|photos?|fotos?|bild(?:er)?|picture|courtesy|file|handout|credit|shutterstock|archiv)(?!\p{L})|©/iu
const TWEET = /^\s*[—–-]\s/u
const NEXT_FIELD = /^\s*[,|•·/–—-]\s*(?<words>[^,|•·]{2,40})/u
const JOB_WITHOUT_COMMA =
  /^\s+(?:special to|(?:\p{L}+\s)?staff (?:writer|reporter|photographer|editor))(?!\p{L})/iu

/** A full name that opens the line counts without "By" when a date, a job, an agency or an outlet follows it. */
export function readBareByline(line: string): FoundByline | null {
  if (PHOTO_CREDIT.test(line) || TWEET.test(line)) return null
  const end = endOfNames(line, 0)
  const text = line.slice(0, end)
  const names = splitNames(text)
  const [first] = names
  if (first === undefined || !isPersonName(first) || !text.startsWith(first)) return null
  // a label or a weekday is shaped like a name, too
  if (withoutFillers(first) !== first) return null
  const following = NEXT_FIELD.exec(line.slice(first.length))?.groups?.['words']?.trim() ?? ''
  const words = following.split(/\s+/u)
  const hasDate = findDates(line).some((date) => date.year !== 0 && date.start >= first.length)
  const rest = line.slice(end)
  const tail = line.slice(line.lastIndexOf(',') + 1)
  const isBacked =
    // `, Halmvik Times` or `3 Min Read`
    (tail.length < line.length && isPublicationName(tail))
    || (/\d/u.test(rest) && withoutFillers(rest) === '')
    || words.some(isRoleWord)
    || JOB_WITHOUT_COMMA.test(line.slice(first.length))
    || isKnownAgency(following)
    || isKnownAgency(line.slice(first.length))
    || /^(?:for )?the \p{Lu}/iu.test(following)
    || (hasDate && (end < line.length || words.some(isOutletWord)))
  return isBacked ? { names: names.join('; '), start: 0, end, rule: 'byline-without-by' } : null
}
