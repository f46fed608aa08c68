import { isKnownAgency } from './agencies.ts'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { readKoreanByline } from './korean-byline.ts'
import { isOutletWord, isRoleWord } from './name-words.ts'
import { isPersonName, splitNames } from './person-names.ts'

/** The byline of a header line. */
export interface FoundByline {
  /** Names joined with `; `. */
  readonly names: string
  /** UTF-16 offset in the line read where the byline ends. */
  readonly end: number
  readonly rule: 'byline' | 'byline-without-by' | 'byline-korean' | 'byline-chinese'
}

const INTRODUCTION =
  /^\s*(?:[-–—|•]\s*)?(?:(?:(?:first\s)?(?:posted|published|written|reported|reporting|story|text|words|analysis|opinion|commentary|compiled|article|submitted|geschrieben|ein (?:beitrag|artikel)|escrito|publié|écrit|scritto|erstellt|veröffentlicht|publié|kommentar|commentary|verfasst)\s)?(?:by|von|par|por|di|door)(?:\s*:\s*|\s+)|(?:author|authors|autor|autorin|autore|auteur|byline|reporter|writer|redakteur)\s*:\s*(?:by\s+)?)(?=\p{L})/iu
const CHINESE =
  /(?:^|[\s（(【])(?:本报|特约|新华社)?(?:(?:记者|記者|作者)\s?[:：/／]?\s?|文\s?[/／:：]\s?)(?<names>\p{Script=Han}{2,4}(?:[、，,\s]\s?\p{Script=Han}{2,4}){0,4})(?=$|[\s）)】|/])/u
/** What ends the names: separators, handles, brackets, and words that open the next field. */
const END_OF_NAMES =
  /\s*[|•·‧∙●(@[<>]|\s[-–—―]{1,2}\s|\s?\/\s?|:|\s*\b(?:https?|www)|,?\s(?:on|at|am|um|le|el|il|in|for|of|from|via|is|has|publi\p{L}*|updated?|posted|last|edit|share|modified|veröffentlicht|aktualisiert|yesterday|today|an? (?:hour|minute|day)|min read)(?=[\s:.,]|$)|,?\s?\d/iu

/** The byline that opens a header line whose glued fields were parted, or null. */
export function readByline(line: string): FoundByline | null {
  return readIntroduced(line) ?? readBare(line) ?? readEastAsian(line)
}

function readIntroduced(line: string): FoundByline | null {
  const introduction = INTRODUCTION.exec(line)
  if (introduction === null) return null
  const start = introduction[0].length
  const end = endOfNames(line, start)
  const names = splitNames(line.slice(start, end))
  // "Von Wien nach Rom" and "Par exemple" open sentences and headlines
  const isForeign = /^\s*\p{Lu}/u.test(introduction[0]) && !/by|author/iu.test(introduction[0])
  if (
    isForeign
    && names.length > 0
    && !isPersonName(names[0] ?? '')
    && !/\d/u.test(line)
    && end === line.length
  )
    return null
  return names.length === 0 ? null : { names: names.join('; '), end, rule: 'byline' }
}

const PHOTO_CREDIT =
  /(?<!\p{L})(?:getty|images?|photos?|fotos?|bild(?:er)?|picture|courtesy|file|handout|credit|shutterstock|archiv)(?!\p{L})|©/iu

/** A full name that opens the line counts without "By" when a date, a job or an agency follows. */
function readBare(line: string): FoundByline | null {
  if (PHOTO_CREDIT.test(line)) return null
  const end = endOfNames(line, 0)
  const text = line.slice(0, end)
  const names = splitNames(text)
  const [first] = names
  if (first === undefined || !isPersonName(first) || !text.startsWith(first)) return null
  const after = line.slice(first.length)
  const following = /^\s*[,|•·/–—-]\s*(?<words>[^,|•·]{2,40})/u.exec(after)?.groups?.['words'] ?? ''
  const followsRole = following.split(/\s+/u).some(isRoleWord) || isKnownAgency(following)
  const followsOutlet = following.split(/\s+/u).some(isOutletWord)
  const hasDate = findDates(line).some((date) => date.year !== 0 && date.start >= first.length)
  return followsRole || (hasDate && (end < line.length || followsOutlet))
    ? { names: names.join('; '), end, rule: 'byline-without-by' }
    : null
}

function readEastAsian(line: string): FoundByline | null {
  const chinese = CHINESE.exec(line)
  const chineseNames = chinese?.groups?.['names']
  if (chinese !== null && chineseNames !== undefined) {
    return {
      names: chineseNames.split(/[、，,\s]+/u).join('; '),
      end: chinese.index + chinese[0].length,
      rule: 'byline-chinese',
    }
  }
  for (const at of fieldStarts(line)) {
    const korean = readKoreanByline(line.slice(at))
    if (korean !== null) return { names: korean.names, end: at + korean.end, rule: 'byline-korean' }
  }
  return null
}

function fieldStarts(line: string): readonly number[] {
  return [
    0,
    ...[...line.matchAll(/[|│/·ㅣ\]\d:)]\s*(?=[가-힣])/gu)].map((match) => match.index + match[0].length),
  ]
}

function endOfNames(line: string, start: number): number {
  const rest = line.slice(start)
  const ends = [END_OF_NAMES.exec(rest)?.index, findDates(rest)[0]?.start, findTimes(rest)[0]?.start].filter(
    (end) => end !== undefined,
  )
  return start + Math.min(rest.length, ...ends)
}
