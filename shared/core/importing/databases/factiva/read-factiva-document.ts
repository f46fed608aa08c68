import type { DocumentParagraph } from '../../documents/document-paragraph.ts'
import type { FormatResult, FormatSource } from '../../format.ts'
import { readRecords } from '../read-records.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { factivaRecordLines, numberOfEnd } from './document-lines.ts'
import { isFactivaCode, takeCode } from './take-code.ts'
import { findIssueLines, isAuthorLine, takeIssueLines } from './unlabelled-lines.ts'

const MAX_SECTION_UNITS = 40
const MAX_PUBLISHER_UNITS = 80
/** Headline and issue stand within so many lines. */
const HEAD_LINES = 16
const MIN_CODES = 3

/** Reads Factiva's export as a document, in both of its layouts. */
export function readFactivaDocument(
  source: FormatSource,
  paragraphs: readonly DocumentParagraph[],
  rule: string,
): Promise<FormatResult> {
  return readRecords(
    source,
    { database: 'factiva', rule },
    factivaRecordLines(paragraphs),
    (lines, record) => {
      const number = numberOfEnd(lines.at(-1) ?? '')
      if (number !== null) record.vendorId(number)
      const isIndexed = lines.filter(isFactivaCode).length >= MIN_CODES
      if (isIndexed) readCodes(lines, record)
      else readLines(number === null ? lines : lines.slice(0, -1), number, record)
    },
  )
}

function readCodes(lines: readonly string[], record: RecordBuilder): void {
  const values = new Map<string, string[]>()
  let code = ''
  for (const line of lines) {
    if (isFactivaCode(line) && !values.has(line)) {
      code = line
      values.set(code, [])
    } else values.get(code)?.push(line)
  }
  for (const [name, parts] of values) {
    if (name === 'LP' || name === 'TD') for (const part of parts) record.paragraph(part)
    else takeCode(name, parts.join(' '), record, values.get('ET')?.[0] ?? '')
  }
}

function readLines(lines: readonly string[], number: string | null, record: RecordBuilder): void {
  const issue = findIssueLines(lines.slice(0, HEAD_LINES))
  if (issue === null) {
    for (const line of lines) record.paragraph(line)
    return
  }
  takeHead(lines.slice(0, issue.start), record)
  const end = takeIssueLines(lines, issue.dateAt, number, record)
  const text = lines.slice(end)
  const publisher = text.at(-1) ?? ''
  const isPublisher =
    number !== null
    && text.length > 1
    && publisher.length <= MAX_PUBLISHER_UNITS
    && !/[.!?。"”»]$/u.test(publisher)
  for (const line of text.slice(0, isPublisher ? -1 : undefined)) record.paragraph(line)
  if (isPublisher) record.paragraph(record.clean('publisher-line', publisher, ''))
}

/** Section, headline and author, of which only the headline is always there. */
function takeHead(head: readonly string[], record: RecordBuilder): void {
  const last = head.at(-1) ?? ''
  const hasAuthor = head.length > 1 && isAuthorLine(last)
  if (hasAuthor) record.byline(last)
  const rest = hasAuthor ? head.slice(0, -1) : head
  const [section = '', ...more] = rest
  if (more.length > 0 && section.length <= MAX_SECTION_UNITS) {
    record.section(section)
    record.set('title', more.join(' '))
  } else record.set('title', rest.join(' '))
}
