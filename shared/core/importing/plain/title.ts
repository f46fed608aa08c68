import { segmentSentences } from '../../text/sentences.ts'
import type { DraftFields } from '../draft-fields.ts'
import { readHeaderLine, type HeaderLine } from '../headers/header-line.ts'
import { isOutletWord } from '../headers/name-words.ts'
import { columnsOf } from './wrapping.ts'

const MAX_TITLE_COLUMNS = 200
const MAX_INFERRED_UNITS = 120
const MAX_SENTENCE_COLUMNS = 40
const ENDS_LIKE_TEXT = /[.。．][)"”’'»」』]*$/u
const WIRE_SLUG = /^\s*\(?(?:(?:\d(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|UPDATE \d|CORRECTED)\)?[\s:-]+/u
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

/** Sets the title to a printed headline, without wire slugs and without the name of the paper behind a bar. */
export function setPrintedTitle(fields: DraftFields, line: string, rule: string): void {
  let title = line
  const slug = WIRE_SLUG.exec(title)?.[0]
  if (slug !== undefined && slug.length < title.length) {
    title = title.slice(slug.length)
    fields.note('wire-slug', line, title)
  }
  const suffix = SUFFIX.exec(title)
  const source = suffix?.groups?.['source'] ?? ''
  if (suffix !== null && isOutletName(source)) {
    fields.set('source', source, line, 'title-suffix', 'inferred')
    fields.note('title-suffix', title, title.slice(0, suffix.index))
    title = title.slice(0, suffix.index)
  }
  fields.set('title', title, line, rule)
}

/** Words of papers' names that are surnames too, so that they prove nothing in a byline. */
const PAPER_WORDS = new Set(
  'ledger lantern beacon sentinel mirror echo eagle mercury banner pioneer'.split(' '),
)

/** Whether a short phrase in capitals at the words' fronts names a paper. */
export function isOutletName(phrase: string): boolean {
  const words = phrase.trim().split(/\s+/u)
  return (
    words.length <= 5
    && words.some((word) => isOutletWord(word) || PAPER_WORDS.has(word.toLowerCase()))
    && words.every((word) => /^(?:\p{Lu}|of$|the$|and$)/u.test(word))
  )
}

/** Sets the title of a text without a headline: the start of its first sentence, marked inferred. */
export function setInferredTitle(fields: DraftFields, paragraphs: readonly string[]): void {
  const [first = ''] = paragraphs
  const text = first.slice(readHeaderLine(first).bodyStart % first.length).trim()
  const end = segmentSentences(text.slice(0, 1_000), fields.values.language)[0]?.end ?? text.length
  fields.set('title', shorten(text.slice(0, end).trim()), first, 'first-sentence', 'inferred')
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
