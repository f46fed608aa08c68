import { Parser } from 'htmlparser2'
import { stripInvisible } from '../../text/invisible.ts'
import { foldWhiteSpace, normaliseLines } from '../../text/white-space.ts'
import { unwrapParagraphs } from '../plain/unwrap.ts'

const ANY_TAG =
  /<(?:p|br|div|span|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|img|figure|article|section|table)\b[^<>]{0,500}>/iu
const BLOCKS = new Set(
  'p br div ul ol li h1 h2 h3 h4 h5 h6 blockquote figure article section table tr td th hr pre dl dt dd header footer main aside'.split(
    ' ',
  ),
)
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'object',
  'head',
  'title',
])
/** The parser's own stack costs more the deeper it is; of a value this deep the tags are only cut out. */
const MAX_OPEN = 2_000
const ESCAPED_FEEDS = /\\r\\n|\\n/gu

/** The paragraphs of a value, which may be plain text or HTML: trimmed, none empty. Linear. */
export function valueParagraphs(value: string): readonly string[] {
  const text = stripInvisible(normaliseLines(value))
  if (ANY_TAG.test(text)) return htmlParagraphs(text)
  // scrapers print line feeds as two characters
  const lines = text.includes('\n') ? text : text.replace(ESCAPED_FEEDS, '\n')
  return unwrapParagraphs(lines)
    .paragraphs.map(foldWhiteSpace)
    .filter((line) => line !== '')
}

/** A value on one line, without tags. */
export function valueLine(value: string): string {
  return foldWhiteSpace(ANY_TAG.test(value) ? htmlParagraphs(value).join(' ') : stripInvisible(value))
}

function htmlParagraphs(html: string): readonly string[] {
  const paragraphs: string[] = []
  let current: string[] = []
  let unseenDepth = 0
  let depth = 0
  const close = (): void => {
    const paragraph = foldWhiteSpace(stripInvisible(current.join('')))
    if (paragraph !== '') paragraphs.push(paragraph)
    current = []
  }
  const parser = new Parser({
    onopentag: (name) => {
      if (++depth > MAX_OPEN) parser.pause()
      if (UNSEEN.has(name)) unseenDepth++
      else if (BLOCKS.has(name)) close()
    },
    onclosetag: (name) => {
      depth--
      if (UNSEEN.has(name)) unseenDepth = Math.max(0, unseenDepth - 1)
      else if (BLOCKS.has(name)) close()
    },
    ontext: (text) => {
      if (unseenDepth === 0) current.push(text)
    },
  })
  parser.end(html)
  if (depth > MAX_OPEN) return linesWithoutTags(html)
  close()
  return paragraphs
}

function linesWithoutTags(html: string): readonly string[] {
  return html
    .replace(/<[^<>]{0,5000}>/gu, '\n')
    .split('\n')
    .map((line) => foldWhiteSpace(stripInvisible(line)))
    .filter((line) => line !== '')
}
