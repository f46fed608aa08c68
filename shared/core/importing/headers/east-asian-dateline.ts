import { isKnownAgency } from './agencies.ts'
import type { Dateline } from './dateline.ts'
import { findDates } from './find-dates.ts'
import { readKoreanByline } from './korean-byline.ts'

/** `(서울=연합뉴스)`, `[서울=뉴시스]`, `【ソウル聯合ニュース】`, `[헤럴드경제=김하늘 기자]`. */
const BRACKETED = /^\s*[（(【［[]\s*(?<inner>[^（(【［[\])］】）]{2,40}?)\s*[）)】\]］]\s*/u
/** `新华社北京10月7日电（记者王小明、李明）`. */
const XINHUA =
  /^(?<agency>新华社|新華社|新华网|中新社|中新网|中央社|人民网|韩联社)(?<place>\p{Script=Han}{2,8})?(?<date>\d{1,2}月\d{1,2}日|\d{1,2}日)?[电電讯訊]\s*(?:[（(](?:[^（()）]{0,12}?)?[记記]者\s?(?<names>[^（()）]{2,30})[）)])?\s*/u
/** `（中央社記者王小明台北7日電）`. */
const CENTRAL_NEWS =
  /^[（(](?<agency>中央社)[记記]者(?<name>\p{Script=Han}{3})(?<place>\p{Script=Han}{2,6})(?<date>\d{1,2}日)[電电][）)]\s*/u
const KOREAN = /\p{Script=Hangul}/u
const HAN_OR_KANA = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]+/u
const DASH = /^\s*[－\-—–]{1,2}\s*/u

/** The dateline that opens a Korean, Japanese or Chinese line, or null. */
export function readEastAsianDateline(line: string): Dateline | null {
  return readBracketed(line) ?? readXinhua(line)
}

function readBracketed(line: string): Dateline | null {
  const match = BRACKETED.exec(line)
  const inner = match?.groups?.['inner'] ?? ''
  if (match === null || !(KOREAN.test(inner) || HAN_OR_KANA.test(inner) || findDates(inner).length > 0))
    return null
  const fields = /[=＝]/u.test(inner) ? readEquation(inner) : readPlain(inner)
  if (fields === null) return null
  const after = line.slice(match[0].length)
  const reporter = readKoreanByline(after)
  const end = match[0].length + (reporter?.end ?? DASH.exec(after)?.[0].length ?? 0)
  const [date = null] = findDates(inner)
  return { ...EMPTY, ...fields, byline: fields.byline ?? reporter?.names ?? null, date, end }
}

type Fields = Pick<Dateline, 'place' | 'agency' | 'byline' | 'source'>

/** Left of the sign stands the place, or the paper; right of it the agency, or the reporter. */
function readEquation(inner: string): Fields | null {
  const [left = '', right = ''] = inner.split(/\s*[=＝]\s*/u)
  const reporter = readKoreanByline(right)
  if (reporter !== null) {
    return isOutlet(left)
      ? { ...NONE, source: left, byline: reporter.names }
      : { ...NONE, place: left, byline: reporter.names }
  }
  if (isKnownAgency(left) && !isKnownAgency(right.replace(/^.*\//u, ''))) return { ...NONE, agency: left }
  if (!KOREAN.test(right) && HAN_OR_KANA.test(right) && !isKnownAgency(right)) {
    return { ...NONE, place: withoutDay(left), byline: japaneseNames(right) }
  }
  return left === '' || right === '' ? null : { ...NONE, place: withoutDay(left), agency: right }
}

/** `ワシントン五日`: papers print the day behind the place. */
function withoutDay(place: string): string {
  return place.replace(/(?<=.{2})(?:[一二三四五六七八九十]{1,4}|[\d０-９]{1,2})日$/u, '')
}

/** `宝利、斎藤特派員`. */
function japaneseNames(text: string): string {
  return text
    .replace(/(?<=.{2})(?:特派員|記者)$/u, '')
    .split('、')
    .join('; ')
}

/** A place and an agency run together, an agency alone, or an outlet that names itself. */
function readPlain(inner: string): Fields | null {
  const withoutDate = findDates(inner)
    .reduceRight((text, { start, end }) => text.slice(0, start) + ' ' + text.slice(end), inner)
    .replace(/(?<!\d)[\d０-９]{1,2}日/gu, ' ')
    .trim()
  if (isKnownAgency(withoutDate)) return { ...NONE, agency: withoutDate }
  for (let at = 1; at < withoutDate.length; at++) {
    const agency = withoutDate.slice(at).trim()
    if (isKnownAgency(agency)) return { ...NONE, place: withoutDate.slice(0, at).trim(), agency }
  }
  if (isOutlet(withoutDate)) return { ...NONE, source: withoutDate }
  // `[남해일보 한가람 기자]`
  const space = withoutDate.indexOf(' ')
  const [paper, rest] = [withoutDate.slice(0, space), withoutDate.slice(space + 1)]
  const reporter = space > 0 && isOutlet(paper) ? readKoreanByline(rest) : null
  return reporter?.end === rest.length ? { ...NONE, source: paper, byline: reporter.names } : null
}

const OUTLET =
  /(?:뉴스|일보|신문|경제|타임스|방송|투데이|데일리|미디어|저널|포스트|헤럴드|통신|닷컴|신문사|매거진)$/u

function isOutlet(name: string): boolean {
  return OUTLET.test(name.trim())
}

function readXinhua(line: string): Dateline | null {
  const match = XINHUA.exec(line) ?? CENTRAL_NEWS.exec(line)
  if (match === null) return null
  const { agency = null, place = null, date: dateText = '', names, name } = match.groups ?? {}
  const [date = null] = findDates(dateText)
  const byline = (name ?? names)?.split(/[、，,\s]+/u).join('; ') ?? null
  return { ...EMPTY, agency, place, byline, date, end: match[0].length }
}

const NONE: Fields = { place: null, agency: null, byline: null, source: null }
const EMPTY: Dateline = { ...NONE, date: null, end: 0, rule: 'dateline-east-asian' }
