import { classesOf, findElements, lineOf } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { findAccessionNumber } from './accession-number.ts'
import { takeParagraph } from './take-paragraph.ts'
import { findIssueLines, isAuthorLine, takeIssueLines } from './unlabelled-lines.ts'

const COUNTED = /^\d{1,5}\)\s+/u

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
  const lines = elements.map(lineOf)
  const issue = findIssueLines(lines)
  const front = elements.slice(0, issue?.start ?? 0)
  const author =
    front.find((element) => classesOf(element).includes('author'))
    ?? front.find((element) => isAuthorLine(lineOf(element)))
  if (author !== undefined) record.byline(lineOf(author))
  if (issue !== null) takeIssueLines(lines, issue.dateAt, number, record)
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
