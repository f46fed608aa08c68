import type { ArticleDraft } from '../../../model/draft.ts'
import { DraftFields } from '../draft-fields.ts'
import { readParagraphs } from '../plain/read-plain-text.ts'
import { setPrintedTitle } from '../plain/title.ts'
import type { ReadingContext } from '../reading-context.ts'
import { valueLine, valueParagraphs } from '../records/value-paragraphs.ts'

const BLOCK_END = '<br>'
const TITLE = /<title\b[^<>]{0,500}>(?<title>[^<]{1,1000})<\/title>/iu
const TAG_NAME = /^\/?([a-z][a-z0-9]{0,20})/iu
/** What follows up to their end tag is no text. */
const UNSEEN = new Set('script style noscript template iframe svg head title select textarea'.split(' '))
const INLINE = new Set(
  'a abbr b big cite code em font i mark nobr q s small span strike strong sub sup tt u'.split(' '),
)
/** A name in a tag is at most this long; what comes behind it is skipped, not read. */
const NAME_UNITS = 24

/**
 * The article of a page that is too intricate to be parsed: all its text, parted at its blocks, without menus being
 * told from prose. Null when it holds no text. Linear, in a stack of fixed depth.
 */
export function readHeavyPage(html: string, context: ReadingContext): ArticleDraft | null {
  const paragraphs = valueParagraphs(withoutTags(html))
  if (paragraphs.length === 0) return null
  const fields = new DraftFields(context.stepsOff)
  const title = valueLine(TITLE.exec(html.slice(0, 200_000))?.groups?.['title'] ?? '')
  if (title !== '') setPrintedTitle(fields, title, 'html-title')
  return readParagraphs(paragraphs, fields, context)
}

/** `html` with nothing but text, character references and line breaks. A script or list that never ends is text. */
function withoutTags(html: string): string {
  const kept: string[] = [BLOCK_END]
  const endless = new Set<string>()
  let from = 0
  while (from < html.length) {
    const start = html.indexOf('<', from)
    if (start < 0) break
    kept.push(html.slice(from, start))
    if (html.startsWith('<!--', start)) {
      from = endOf(html, '-->', start)
      continue
    }
    const name = TAG_NAME.exec(html.slice(start + 1, start + 1 + NAME_UNITS))?.[1]?.toLowerCase()
    if (name === undefined && !/^[!?/]/u.test(html.charAt(start + 1))) {
      kept.push('&lt;')
      from = start + 1
      continue
    }
    from = endOf(html, '>', start)
    if (name === undefined) continue
    if (!INLINE.has(name)) kept.push(BLOCK_END)
    if (!UNSEEN.has(name) || html.charAt(start + 1) === '/' || endless.has(name)) continue
    const end = endOfElement(html, name, from)
    if (end === null) endless.add(name)
    else from = end
  }
  kept.push(html.slice(from))
  return kept.join('')
}

/** Where the text after the next `mark` begins; the end of `html` when there is none. */
function endOf(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from)
  return index < 0 ? html.length : index + mark.length
}

/** Null when it never ends; asked once for each name, so that many that never end cost no more than one. */
function endOfElement(html: string, name: string, from: number): number | null {
  const end = new RegExp(`</${name}\\s{0,20}>`, 'giu')
  end.lastIndex = from
  return end.exec(html) === null ? null : end.lastIndex
}
