import { foldWhiteSpace } from '../../text/white-space.ts'
import type { DraftFields } from '../draft-fields.ts'
import { readHeaderLine, type HeaderLine } from '../headers/header-line.ts'
import { BOILERPLATE_RULE } from './boilerplate.ts'
import { isOutletLine } from './outlet-line.ts'
import { canBeTitle, opensWithDateline, setPrintedTitle } from './title.ts'
import { columnsOf } from './wrapping.ts'

const MAX_HEADER_LINES = 16
/** Lines that may stand between headline and byline: a deck, a section, a caption. */
const MAX_LINES_BETWEEN = 2
const MAX_DECK_COLUMNS = 260
const MAX_UNREAD_OF_HEADER = 2
const DATELINE_PARAGRAPHS = 3
const ADDRESS_LINE = /^(?:https?:\/\/|www\.)\S+$/u

/**
 * Reads the lines above the text into `fields` and gives back the paragraphs without them. Datelines
 * are read but stay, because they stand in the paragraph.
 */
export function readHeaderBlock(paragraphs: readonly string[], fields: DraftFields): readonly string[] {
  /** Lines between headline and byline that are none of the fields. */
  const deck: string[] = []
  /** These, and lines that the user wants left in. */
  const above: string[] = []
  const keep = (line: string): void => {
    if (line !== '') above.push(line)
  }
  let index = 0
  for (; index < Math.min(paragraphs.length, MAX_HEADER_LINES); index++) {
    const line = paragraphs[index] ?? ''
    const next = paragraphs[index + 1]
    const read = readHeaderLine(line)
    if (fields.isOff({ rule: BOILERPLATE_RULE, before: line })) keep(line)
    else if (ADDRESS_LINE.test(line)) {
      keep(takeLine(fields, line, { ...read, url: line, rule: 'address-line' }))
    } else if (isAllHeader(line, read, fields) && !(deck.length > 0 && saysNothingNew(read, fields))) {
      keep(takeLine(fields, line, read))
    } else if (isOutletLine(line, next, fields)) {
      keep(takeLine(fields, line, { ...read, source: line, rule: 'outlet-line' }))
    } else if (!fields.has('title') && deck.length === 0 && canBeTitle(line, read, next)) {
      setPrintedTitle(fields, line, 'first-line')
    } else if (
      !fields.has('title')
      && deck.length === 0
      && opensWithDateline(line, read, paragraphs.slice(index + 1))
    ) {
      takeFields(fields, line.slice(0, read.bodyStart).trim(), read)
      const headline = fields.clean('dateline-of-headline', line, line.slice(read.bodyStart))
      setPrintedTitle(fields, headline, 'first-line')
    } else if (isSame(line, fields.values.title) || isSame(line.slice(read.bodyStart), fields.values.title)) {
      keep(fields.clean('repeated-title', line, ''))
    } else if (
      deck.length < MAX_LINES_BETWEEN
      && read.bodyStart === 0
      && columnsOf(line) <= MAX_DECK_COLUMNS
    ) {
      deck.push(line)
      keep(line)
    } else {
      break
    }
  }
  const rest = paragraphs.slice(index)
  readDatelines([...deck, ...rest], fields)
  return [...above, ...rest]
}

/** A first line with words of its own is a headline that happens to end in a date. */
function isAllHeader(line: string, read: HeaderLine, fields: DraftFields): boolean {
  if (read.bodyStart !== line.length || read.rule === null) return false
  return fields.has('title') || read.byline !== null || read.unreadWordCount <= MAX_UNREAD_OF_HEADER
}

/** A second date below the deck opens an entry of a chronology, not the article. */
function saysNothingNew(read: HeaderLine, fields: DraftFields): boolean {
  const hasNewDate = read.date !== null && fields.dates.length === 0
  const hasNewByline = read.byline !== null && !fields.has('byline')
  return !hasNewDate && !hasNewByline
}

/** Takes the fields of a header line and answers what is left of it. */
function takeLine(fields: DraftFields, line: string, read: HeaderLine): string {
  takeFields(fields, line, read)
  return fields.clean(read.rule ?? 'header-line', line, '')
}

/** Takes the fields of a header line; the line itself stays or goes by the caller's choice. */
export function takeFields(fields: DraftFields, quote: string, read: HeaderLine): void {
  const rule = read.rule ?? 'header-line'
  if (read.title !== null) setPrintedTitle(fields, read.title, rule)
  for (const name of ['byline', 'agency', 'place', 'source', 'url'] as const)
    fields.set(name, read[name], quote, rule)
  if (read.date !== null) {
    const certainty = read.isDateAmbiguous ? 'inferred' : 'printed'
    fields.addDate({ day: read.date, time: read.time, quote, rule, certainty })
  }
}

function readDatelines(body: readonly string[], fields: DraftFields): void {
  for (const paragraph of body.slice(0, DATELINE_PARAGRAPHS)) {
    const read = readHeaderLine(paragraph)
    if (read.bodyStart === 0 || read.bodyStart === paragraph.length) continue
    takeFields(fields, paragraph.slice(0, read.bodyStart).trim(), read)
    return
  }
}

function isSame(line: string, title: string): boolean {
  return title !== '' && foldWhiteSpace(line).toLowerCase() === foldWhiteSpace(title).toLowerCase()
}
