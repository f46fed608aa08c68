import { classesOf, findElements, lineOf } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import { readIssueDate } from '../issue-date.ts'
import type { RecordBuilder } from '../record-builder.ts'

/** `news·20060315·LM·0q1503_1256056` */
const NUMBER = /news·(?<number>\d{8}·\w{1,12}·[\w-]{1,40})/u
const MAX_DATE_REST = 30
const ISSUE_NUMBER = /,\s*(?:no|n°|nº|num)\.?\s*\d[\d-]*\s*$/iu

/** Takes the name of the paper and the line `Communication, mardi 14 mars 2006, p. 16`, in spans of which it may be cut. */
export function takeHeader(article: HtmlElement, record: RecordBuilder): void {
  const [paper] = findElements(article, (element) => classesOf(element).includes('DocPublicationName'))
  if (paper !== undefined) {
    const printed = lineOf(paper)
    record.set('source', printed.replace(ISSUE_NUMBER, ''), printed)
  }
  const header = findElements(article, (element) => classesOf(element).includes('DocHeader'))
    .map(lineOf)
    .join(' ')
  const parts = header.split(/\s*,\s+|,$/u).filter((part) => part !== '')
  // English days hold a comma themselves: `Tuesday, March 14, 2006`
  const pairs = parts.map((part, index) => `${part}, ${parts[index + 1] ?? ''}`)
  const alone = parts.findIndex(isDay)
  const paired = alone === -1 ? pairs.findIndex(isDay) : -1
  const dateAt = [alone, paired, parts.findIndex(isDate)].find((index) => index !== -1) ?? -1
  if (dateAt === -1) return
  const isWhole = dateAt !== paired
  record.date(isWhole ? (parts[dateAt] ?? '') : `${parts[dateAt] ?? ''}, ${parts[dateAt + 1] ?? ''}`)
  const sections = parts.slice(0, dateAt).filter((part) => !/^\p{L}+(?:day|di|tag)$/iu.test(part))
  record.section(sections.join('; '))
  for (const part of parts.slice(dateAt + (isWhole ? 1 : 2))) {
    const page = /^p\.?\s*(?<page>\S{1,12})/iu.exec(part)?.groups?.['page']
    if (page !== undefined) record.page(page)
  }
}

function isDay(text: string): boolean {
  return isDate(text) && readIssueDate(text)?.day.length === 'YYYY-MM-DD'.length
}

function isDate(text: string): boolean {
  return (readIssueDate(text)?.restLength ?? Infinity) <= MAX_DATE_REST
}

/** Takes the number that the database gives the article from the lines below it. */
export function takeNumber(lines: readonly string[], record: RecordBuilder): void {
  for (const line of lines) {
    const number = NUMBER.exec(line)?.groups?.['number']
    if (number !== undefined) record.vendorId(number)
  }
}
