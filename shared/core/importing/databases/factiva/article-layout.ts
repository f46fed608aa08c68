import { isPersonName, splitNames } from '../../headers/person-names.ts'
import { languageTag } from '../../language-names.ts'
import { classesOf, findElements, lineOf } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import { readIssueDate } from '../issue-date.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { findAccessionNumber } from './accession-number.ts'
import { takeParagraph } from './take-paragraph.ts'

/** `1.285 Wörter`, `8165 字`, `1341 words`: in every language a number and a word. */
const WORD_COUNT = /^\d[\d.,\s]*\p{L}[\p{L}.]*$/u
const CLOCK = /^\d{1,2}[:.]\d\d/u
const COPYRIGHT = /^(?:copyright\b|©|\(c\)|版权|저작권)/iu
const COUNTED = /^\d{1,5}\)\s+/u
const PAGE = /^\p{Lu}{0,4}\d{1,4}(?:-\d{1,4})?[a-z]?$/u
const MAX_DATE_REST = 12

/**
 * Reads an article as Factiva shows it: section, headline, author, unlabelled lines, paragraphs, publisher, number. The
 * unlabelled lines are found from the word count on, because any but this and the date may be missing.
 */
export function readArticleLayout(element: HtmlElement, record: RecordBuilder): void {
  const number =
    findAccessionNumber(element.attributes['id'] ?? '') ?? findAccessionNumber(lineOf(element).slice(-200))
  if (number !== null) record.vendorId(number)
  const pieces = findElements(element, isPiece)
  const headlineAt = pieces.findIndex(isHeadline)
  const headline = pieces[headlineAt]
  if (headline !== undefined) takeHeadline(headline, record)
  const lines = pieces.filter((piece, index) => piece.name === 'div' && index !== headlineAt)
  const above = new Set(headlineAt === -1 ? [] : pieces.slice(0, headlineAt))
  readLines(
    lines.filter((line) => !above.has(line)),
    number,
    record,
  )
  const [section] = lines.filter((line) => above.has(line)).map(lineOf)
  if (section !== undefined) record.section(section)
  readText(
    pieces.filter(({ name }) => name !== 'div'),
    number,
    record,
  )
}

function isPiece({ name, attributes, children }: HtmlElement): boolean {
  if (name === 'p') return !children.some((child) => typeof child !== 'string' && child.name === 'div')
  if (name === 'pre') return true
  return (
    name === 'div'
    && (attributes['id'] === 'hd'
      || !children.some((child) => typeof child !== 'string' && /^(?:div|p|pre)$/u.test(child.name)))
  )
}

function isHeadline(element: HtmlElement): boolean {
  return element.attributes['id'] === 'hd'
}

function takeHeadline(element: HtmlElement, record: RecordBuilder): void {
  const isCounted = findElements(element, (inner) => classesOf(inner).includes('counted')).length > 0
  const printed = lineOf(element)
  record.set('title', isCounted ? printed.replace(COUNTED, '') : printed, printed)
}

function readLines(elements: readonly HtmlElement[], number: string | null, record: RecordBuilder): void {
  const lines = elements.map((element) => ({
    text: lineOf(element),
    isAuthor: classesOf(element).includes('author'),
  }))
  const dated = lines.map(({ text }) => (readIssueDate(text)?.restLength ?? Infinity) <= MAX_DATE_REST)
  const counted = lines.findIndex(({ text }, i) => WORD_COUNT.test(text) && dated[i + 1] === true)
  const dateAt = counted === -1 ? dated.indexOf(true) : counted + 1
  const front = lines.slice(0, counted === -1 ? Math.max(0, dateAt) : counted)
  const author = front.find(({ isAuthor }) => isAuthor) ?? front.find(({ text }) => isByline(text))
  if (author !== undefined) record.byline(author.text)
  if (dateAt === -1) return
  const rest = lines.slice(dateAt + 1).map(({ text }) => text)
  const time = rest.findIndex((text) => CLOCK.test(text)) === 0 ? (rest.shift() ?? '') : ''
  record.date(lines[dateAt]?.text ?? '', time)
  const [source, ...others] = rest
  if (source !== undefined) record.set('source', source)
  for (const text of others) readOther(text, number, record)
}

/** A note of the editor may stand in the same place. */
function isByline(text: string): boolean {
  return /^(?:by|von|par|por)\s/iu.test(text) || splitNames(text).some(isPersonName)
}

function readOther(text: string, number: string | null, record: RecordBuilder): void {
  // the code of the source opens the accession number
  if (text !== '' && number?.toUpperCase().startsWith(text.toUpperCase()) === true) return
  if (COPYRIGHT.test(text)) record.copyright(text)
  else if (languageTag(text) !== null && !/^[A-Z\d]+$/u.test(text)) record.language(text)
  else if (PAGE.test(text)) record.page(text)
}

function readText(pieces: readonly HtmlElement[], number: string | null, record: RecordBuilder): void {
  const loose: string[] = []
  for (const piece of pieces) {
    if (classesOf(piece).some((name) => /^article(?:Paragraph|Pre)$/u.test(name)))
      takeParagraph(piece, record)
    else {
      const line = lineOf(piece)
      if (line !== '') loose.push(line)
    }
  }
  const end = number === null ? -1 : loose.findLastIndex((line) => line.includes(number))
  // the publisher stands above the number; what stands above him belongs to the pictures
  const captions = end === -1 ? loose : loose.slice(0, Math.max(0, end - 1))
  for (const caption of captions) record.caption(caption)
}
