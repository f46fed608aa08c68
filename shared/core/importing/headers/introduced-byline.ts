import type { FoundByline } from './found-byline.ts'
import { endOfNames } from './byline-end.ts'
import { findDates } from './find-dates.ts'
import { isOutletWord } from './name-words.ts'
import { isPersonName, splitNames } from './person-names.ts'

const BY = '(?:by|von|par|por|di|door|av|af|oleh)'
const INTRODUCTION = new RegExp(
  String.raw`^[\s(|•–—-]*(?:(?:(?:first\s)?(?:posted|published|written|reported|reporting|story|text|texte|words|analysis|opinion|commentary|compiled|article|submitted|geschrieben|verfasst|erstellt|veröffentlicht|kommentar|interview|gastbeitrag|escrito|publicado|publié|écrit|propos recueillis|scritto|pubblicato|eine?r?\s\p{L}{4,20})\s)?${BY}(?:\s*:\s*|\s+)|(?:author|authors|autor|autorin|autore|auteur|byline|reporter|writer|text|tekst|texto|testo|texte|redakteur|penulis|yazar|muhabir|автор|авторы|tác giả|συντάκτης)\s*:\s*(?:by\s+)?)(?=\p{L})`,
  'iu',
)
/** "By" in the middle of a line counts behind a date or a separator. */
const LATER_BY = new RegExp(
  String.raw`(?:[|•·,/–—-]\s*|\d\s+|[ap]\.?m\.?\s+|[A-Z]{2,4}\s+)${BY}\s*:?\s+(?=\p{L})`,
  'giu',
)
const ENGLISH = /(?<!\p{L})by(?!\p{L})|author/iu

/** A byline behind "By" or its like in other languages, at the front of the line or after its date. */
export function readIntroducedByline(line: string): FoundByline | null {
  const introduction = INTRODUCTION.exec(line)?.[0]
  if (introduction !== undefined) return readNames(line, 0, introduction)
  if (!findDates(line).some(({ year }) => year !== 0)) return null
  for (const match of line.matchAll(LATER_BY)) {
    const byline = readNames(line, match.index, match[0])
    if (byline !== null) return { ...byline, start: match.index + match[0].search(/\p{L}+\s*:?\s+$/u) }
  }
  return null
}

function readNames(line: string, start: number, introduction: string): FoundByline | null {
  const end = endOfNames(line, start + introduction.length)
  const names = splitNames(line.slice(start + introduction.length, end))
  const [first] = names
  if (first === undefined) return null
  // "Von Wien nach Rom" and "Par exemple" open sentences and headlines
  const couldBeSentence =
    /^\s*\p{Lu}/u.test(introduction)
    && !ENGLISH.test(introduction)
    && !introduction.includes(':')
    && end === line.length
  const looksLikeName = isPersonName(first) || /\d/u.test(first) || first.split(' ').some(isOutletWord)
  return couldBeSentence && !looksLikeName ? null : { names: names.join('; '), start, end, rule: 'byline' }
}
