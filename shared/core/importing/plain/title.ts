import { segmentSentences } from '../../text/sentences.ts'
import type { DraftFields } from '../draft-fields.ts'
import { readHeaderLine, type HeaderLine } from '../headers/header-line.ts'
import { isOutletName } from '../headers/outlet-name.ts'
import { columnsOf } from './wrapping.ts'

const MAX_TITLE_COLUMNS = 200
/** A deck may stand between a headline and the byline. */
const LINES_TO_HEADER = 2
const MAX_INFERRED_UNITS = 120
const MAX_FIRST_WORDS = 8
const MAX_SENTENCE_COLUMNS = 40
const ENDS_LIKE_TEXT = /[.。．][)"”’'»」』]*$/u
const WIRE_SLUG = /^\s*\(?(?:(?:\d(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|UPDATE \d|CORRECTED)\)?[\s:-]+/u
const LIST_MARK = /^•\s+/u
const SUFFIX = /\s+[|–—-]\s+(?<source>[^|–—]{2,40})$/u

/**
 * Whether a line at the top of a file can be its headline: short, no dateline, and no full stop at its end unless
 * a header line follows it.
 *
 * @param next the line after it, undefined at the end of the file
 */
export function canBeTitle(line: string, read: HeaderLine, next: string | undefined): boolean {
  const columns = columnsOf(line)
  if (columns > MAX_TITLE_COLUMNS || (read.bodyStart > 0 && read.bodyStart < line.length)) return false
  if (!ENDS_LIKE_TEXT.test(line) || columns <= MAX_SENTENCE_COLUMNS) return next !== undefined
  return next !== undefined && readHeaderLine(next).bodyStart === next.length
}

/**
 * Whether a first line is a headline that begins with a dateline: `KARSTED (NPA) - Storm closes the ports`. Told from
 * a first paragraph by its missing full stop and by the byline or date line below it.
 *
 * @param following the lines after it
 */
export function opensWithDateline(line: string, read: HeaderLine, following: readonly string[]): boolean {
  if (read.bodyStart === 0 || read.bodyStart === line.length) return false
  const headline = line.slice(read.bodyStart)
  if (columnsOf(headline) > MAX_TITLE_COLUMNS || ENDS_LIKE_TEXT.test(headline)) return false
  return following.slice(0, LINES_TO_HEADER).some((next) => {
    const { bodyStart, byline, date } = readHeaderLine(next)
    return bodyStart === next.length && (byline !== null || date !== null)
  })
}

/** Sets the title to a printed headline, without wire slugs and without the name of the paper behind a bar. */
export function setPrintedTitle(fields: DraftFields, line: string, rule: string): void {
  let title = line.replace(LIST_MARK, '')
  const slug = WIRE_SLUG.exec(title)?.[0]
  if (slug !== undefined && slug.length < title.length) {
    title = fields.clean('wire-slug', line, title.slice(slug.length))
  }
  const suffix = SUFFIX.exec(title)
  const source = suffix?.groups?.['source'] ?? ''
  if (suffix !== null && isOutletName(source)) {
    fields.set('source', source, line, 'title-suffix', 'inferred')
    title = fields.clean('title-suffix', title, title.slice(0, suffix.index))
  }
  fields.set('title', title, line, rule)
}

/**
 * Sets the title of a text without a headline: the start of its first sentence, marked inferred. Where that sentence
 * is the whole text, only its first words and "…", so that nobody takes the text for a printed headline with a body
 * that says the same again; the text itself stays whole in the body, where it is searched and marked.
 */
export function setInferredTitle(fields: DraftFields, paragraphs: readonly string[]): void {
  if (fields.has('title')) return
  const [first = ''] = paragraphs
  const text = first
    .slice(readHeaderLine(first).bodyStart % first.length)
    .trim()
    .replace(LIST_MARK, '')
  const end = segmentSentences(text.slice(0, 1_000), fields.values.language)[0]?.end ?? text.length
  const sentence = text.slice(0, end).trim()
  const isWholeText = paragraphs.length === 1 && sentence === text
  const title = isWholeText ? firstWords(sentence) : shorten(sentence)
  fields.set('title', title, first, isWholeText ? 'first-words' : 'first-sentence', 'inferred')
}

/** The first words of a sentence, at most half of them; one or two words stay as they are. */
function firstWords(sentence: string): string {
  const words = sentence.split(' ')
  if (words.length <= 2) return shorten(sentence.slice(0, MAX_INFERRED_UNITS))
  return `${words
    .slice(0, Math.min(MAX_FIRST_WORDS, Math.ceil(words.length / 2)))
    .join(' ')
    .slice(0, MAX_INFERRED_UNITS)
    .replace(/[\s,;:–—-]+$/u, '')}…`
}

function shorten(sentence: string): string {
  if (sentence.length <= MAX_INFERRED_UNITS) return sentence.replace(/[.。]$/u, '')
  const cut = sentence.slice(0, MAX_INFERRED_UNITS)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > MAX_INFERRED_UNITS / 2 ? space : safeEnd(cut)).replace(/[\s,;:–—-]+$/u, '')}…`
}

/** Never cuts a surrogate pair in two. */
function safeEnd(text: string): number {
  return /[\ud800-\udbff]$/u.test(text) ? text.length - 1 : text.length
}
