import { readIssueDate } from '../issue-date.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { isNexisBody, type DocumentLine } from './document-lines.ts'
import { readLabel } from './labels.ts'
import { takeLabel } from './take-label.ts'

const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s)/iu
/** Stands on a line of its own above the copyright, and behind the headline. */
const CORRECTION_APPENDED = /(?:^|\s+[-–—]\s*)correction appended\s*$/iu
const CONTENT_ITEM = /urn:contentItem:(?<item>[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}(?:-\d{2,5}){0,2})/u
/** Lines that stand between the paragraphs of some archives. */
const MARKS = /^(?:ABSTRACT|FULL TEXT)$/u
const PARTS: Readonly<Partial<Record<string, 'graphic' | 'labels' | 'correction' | 'ignored'>>> = {
  Classification: 'labels',
  Klassifizierung: 'labels',
  Classifications: 'labels',
  Graphic: 'graphic',
  Grafik: 'graphic',
  Graphique: 'graphic',
  Clasificación: 'labels',
  Classificazione: 'labels',
  Classificação: 'labels',
  Classificatie: 'labels',
  Gráfico: 'graphic',
  Grafico: 'graphic',
  Correction: 'correction',
  Notes: 'ignored',
}
/** Publication and day stand within so many lines above the copyright. */
const HEAD_LINES = 8
/** Publication, day and edition stand below the headline. */
const MAX_LINES_BELOW_TITLE = 5
const MAX_DATE_REST = 60

/** Reads one record: headline, publication, day, copyright, labels, `Body`, text, and what is listed below it. Linear. */
export function readDocumentRecord(lines: readonly DocumentLine[], record: RecordBuilder): void {
  const bodyAt = lines.findIndex(({ text }) => isNexisBody(text))
  const head = bodyAt === -1 ? lines : lines.slice(0, bodyAt)
  const labelsAt = readHead(head, record)
  for (const { text } of head.slice(labelsAt)) {
    const label = readLabel(text, 'any')
    if (label !== null) takeLabel(label, record)
    else if (COPYRIGHT.test(text)) record.copyright(text)
    else if (bodyAt === -1) record.paragraph(text)
  }
  if (bodyAt !== -1)
    readBelow(
      lines.slice(bodyAt + 1).map(({ text }) => text),
      record,
    )
}

/** Reads what stands above the labels and answers where they begin. What stands above the headline is the cover. */
function readHead(head: readonly DocumentLine[], record: RecordBuilder): number {
  const copyrightAt = head.findLastIndex(({ text }) => COPYRIGHT.test(text))
  const end = copyrightAt === -1 ? firstLabel(head) : copyrightAt
  const near = head
    .slice(Math.max(0, end - HEAD_LINES), end)
    .filter(({ text }) => !/^correction appended$/iu.test(text))
  const titleAt = findTitle(near)
  const own = titleAt === -1 ? near : near.slice(titleAt)
  const dateAt = own.findLastIndex(
    ({ text }, index) =>
      index > 0 && (readIssueDate(text)?.restLength ?? Infinity) <= MAX_DATE_REST && record.date(text),
  )
  // without a mark the headline is the line above the publication
  const sourceAt = dateAt === -1 ? (titleAt === -1 ? own.length - 1 : endOfTitle(own)) : dateAt - 1
  const from = titleAt === -1 ? Math.max(0, sourceAt - 1) : 0
  takeTitle(own.slice(from, sourceAt), record)
  const source = own[sourceAt]
  if (source !== undefined && sourceAt > 0) record.set('source', source.text.replace(/\.$/u, ''))
  return end
}

/** Behind the lines that are headings as the first one is, or link to the same as it. */
function endOfTitle(own: readonly DocumentLine[]): number {
  const [first] = own
  const end = own.findIndex(
    ({ links, isHeading }, index) => index > 0 && (first?.links.length ? links !== first.links : !isHeading),
  )
  return Math.max(1, end)
}

/** The headline links to the database, or is a heading near the end; the cover has headings, too. */
function findTitle(near: readonly DocumentLine[]): number {
  const linked = near.findLastIndex(({ links }) => links.some((link) => CONTENT_ITEM.test(link)))
  if (linked !== -1) return near.findIndex(({ links }) => links === near[linked]?.links)
  const heading = near.findLastIndex(({ isHeading }) => isHeading)
  if (heading === -1 || near.length - heading > MAX_LINES_BELOW_TITLE) return -1
  // a headline of several lines is one heading
  let first = heading
  while (near[first - 1]?.isHeading === true) first--
  return first
}

function firstLabel(head: readonly DocumentLine[]): number {
  const index = head.findIndex(({ text }) => readLabel(text, 'any') !== null)
  return index === -1 ? head.length : index
}

function takeTitle(lines: readonly DocumentLine[], record: RecordBuilder): void {
  const printed = lines.map(({ text }) => text).join(' ')
  const bare = printed.replace(CORRECTION_APPENDED, '')
  const title = bare === printed ? printed : record.clean('correction-appended', printed, bare)
  record.set('title', title, printed)
  for (const link of lines.flatMap(({ links }) => links)) {
    const item = CONTENT_ITEM.exec(link)?.groups?.['item']
    if (item !== undefined) record.vendorId(item)
  }
}

/** The text, then parts under headings of their own; labels may also stand right below the text. */
function readBelow(lines: readonly string[], record: RecordBuilder): void {
  const end = findEndOfText(lines)
  for (const line of lines.slice(0, end)) if (!MARKS.test(line)) record.paragraph(line)
  let part = 'labels'
  for (const line of lines.slice(end)) {
    const opened = PARTS[line]
    const label = readLabel(line, 'any')
    if (opened !== undefined) part = opened
    else if (label?.isAbove === false) takeLabel(label, record)
    else if (part === 'graphic') record.caption(line)
    else if (part === 'correction') record.paragraph(`Correction: ${line}`)
  }
}

/** The first heading of a part that labels follow, else the labels at the end. */
function findEndOfText(lines: readonly string[]): number {
  let end = lines.length
  while (end > 0 && readLabel(lines[end - 1] ?? '', 'any')?.isAbove === false) end--
  const part = lines.findIndex((line, index) => index > 0 && index < end && PARTS[line] !== undefined)
  return part === -1 ? end : part
}
