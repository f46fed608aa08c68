import type { Span } from '../../../model/span.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)'
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d)'
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)'
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|and|through|until)\\s)'
const COUNT =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|a|an|several|a few|a couple of)'
const NO_QUANTITY =
  '(?![,.]\\d|\\s?(?:%|percent|per cent|people|million|billion|km|m\\b|tons|tonnes|dollars|won|yen))'

/** Forms of dates, longest first where one begins another. Every repetition is bounded. */
const FORMS = [
  `(?:${WEEKDAY},?\\s)?${MONTH}\\s${DAY}(?:${TO}(?:${MONTH}\\s)?${DAY})?(?:,?\\s${YEAR})?${NO_QUANTITY}`,
  `(?:${WEEKDAY},?\\s)?${DAY}(?:${TO}${DAY})?\\s(?:of\\s)?${MONTH}(?![\\p{L}])(?:,?\\s${YEAR})?`,
  `(?:(?:early|mid|late|the\\send\\sof|the\\sbeginning\\sof)[\\s-])?${MONTH},?\\s(?:of\\s)?${YEAR}(?:${TO}(?:${MONTH}\\s)?${YEAR})?`,
  `${YEAR}([-/.])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9])(?!\\d)`,
  `(?:3[01]|[12]\\d|0?[1-9])([/.])(?:3[01]|[12]\\d|0?[1-9])\\2(?:${YEAR}|\\d\\d(?!\\d))`,
  `(?:the\\s)?(?:early|mid|late)[\\s-]?(?:${YEAR}|(?:1[5-9]|20)?\\d0s)`,
  `(?:the\\s)?(?:1[5-9]|20)\\d0s`,
  `(?:spring|summer|autumn|fall|winter)\\s(?:of\\s)?${YEAR}`,
  `(?:the\\s)?(?:1\\dth|20th|21st|nineteenth|twentieth|twenty-first)[\\s-]century`,
  `${YEAR}(?:\\s?[-–—/]\\s?(?:${YEAR}|\\d\\d(?!\\d)))?${NO_QUANTITY}`,
  `(?:(?:last|next|this)\\s)?${WEEKDAY}(?:\\s(?:morning|afternoon|evening|night))?`,
  `(?:last|next|this|past)\\s(?:week|month|year|weekend|summer|spring|autumn|winter|fall|decade|century)`,
  `(?:(?:late|early)\\s)?(?:last|next|this)\\s${MONTH}(?![\\p{L}])`,
  `(?:today|yesterday|tomorrow|tonight)`,
  `${COUNT}\\s(?:days?|weeks?|months?|years?|decades?)\\s(?:ago|earlier|later)`,
  `(?:(?:early|mid|late)[\\s-])?${MONTH}(?![\\p{L}]|\\s?\\d)`,
]
const DATE = new RegExp(`(?<![\\p{L}\\p{N}$£€#])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
/** Where in a text a date can begin, so that the long pattern is tried in few places. */
const LEAD =
  /\b(?:in|since|from|until|till|by|of|for|during|through|to|between|and|before|after|around|last|next|this|late|early|mid|every|each|until|as of|back in|begin(?:s|ning)|start(?:s|ing)|throughout)\s(?:early\s|late\s|mid-)?$/iu
const BARE_MONTH = new RegExp(`^(?:(?:early|mid|late)[\\s-])?(${MONTH})$`, 'iu')
const BARE_YEAR = /^\d{4}(?:\s?[-–—/]\s?\d{2,4})?$/

/** The dates of a text, in order and apart from each other. UTF-16 offsets. */
export function detectDates(text: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(DATE)) {
    const date = match[0]
    const start = match.index
    if (isDate(text, date, start)) found.push({ start, end: start + date.length })
  }
  return found
}

function isDate(text: string, date: string, start: number): boolean {
  const month = BARE_MONTH.exec(date)?.[1]
  const lead = text.slice(Math.max(0, start - 24), start)
  // "May" and "March" open sentences, "may" is a verb: a month alone needs a capital and a word that leads to it
  if (month !== undefined) return /^\p{Lu}/u.test(month) && (LEAD.test(lead) || date !== month)
  if (/^(?:mon|tue|wed|thu|fri|sat|sun|may|march|second)/.test(date) && !/\d/.test(date)) return false
  if (!BARE_YEAR.test(date)) return !/^(?:a|an|one)\sday/.test(date)
  return (
    LEAD.test(lead)
    || /[(,]\s?$/.test(lead)
    || /[-–—/]/.test(date)
    || /\b(?:the|his|her|its)\s$/.test(lead)
    || lead === ''
  )
}
