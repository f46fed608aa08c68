import type { FormatReader } from '../../format.ts'
import { classesOf, findElements, lineOf, linesOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { readRecords } from '../read-records.ts'
import { readOlderLayout } from './older-layout.ts'
import { takeHeader, takeNumber } from './take-header.ts'

/** Reads articles saved from Europresse, in its older layout of tables and its newer one of articles. */
export const readEuropresseHtml: FormatReader = (source) => {
  const text = source.text ?? ''
  const outer = /<article\b/iu.test(text) ? 'article' : 'table'
  return readRecords(
    source,
    { database: 'europresse', rule: 'europresse-html' },
    articlesOf(text, outer),
    outer === 'article' ? readArticle : readOlderLayout,
  )
}

/** Tables stand around the articles, too. */
function* articlesOf(text: string, outer: string): Generator<HtmlElement> {
  for (const element of recordElements(text, { isRecord: (name) => name === outer }))
    if (findElements(element, hasClass('DocPublicationName')).length > 0) yield element
}

const hasClass =
  (name: string) =>
  (element: HtmlElement): boolean =>
    classesOf(element).includes(name)

function readArticle(article: HtmlElement, record: RecordBuilder): void {
  takeHeader(article, record)
  const [title] = findElements(article, hasClass('titreArticleVisu'))
  if (title !== undefined) record.set('title', lineOf(title))
  const author = findAuthor(article)
  if (author !== '') record.byline(author)
  const texts = findElements(article, hasClass('docOcurrContainer'))
  const sections = texts.length > 0 ? texts : findElements(article, ({ name }) => name === 'section')
  for (const text of sections) for (const line of linesOf(text)) record.paragraph(line)
  for (const aside of findElements(article, ({ name }) => name === 'aside')) takeAside(aside, record)
  for (const footer of findElements(article, ({ name }) => name === 'footer')) {
    const lines = linesOf(footer)
    for (const line of lines) if (line.startsWith('©')) record.copyright(line)
    takeNumber(lines, record)
  }
}

/** Named by a class, or the last line below the headline. */
function findAuthor(article: HtmlElement): string {
  const [named] = findElements(article, hasClass('docAuthors'))
  if (named !== undefined) return lineOf(named)
  const [header] = findElements(article, ({ name }) => name === 'header')
  if (header === undefined) return ''
  const titleAt = header.children.findIndex(
    (child) =>
      typeof child !== 'string' && (hasClass('titreArticle')(child) || hasClass('titreArticleVisu')(child)),
  )
  const below = header.children.slice(titleAt + 1).filter((child) => typeof child !== 'string')
  return titleAt === -1 ? '' : (below.map(lineOf).find((line) => line !== '') ?? '')
}

function takeAside(aside: HtmlElement, record: RecordBuilder): void {
  let isOfPictures = false
  for (const line of linesOf(aside)) {
    if (/\s?:$/u.test(line)) isOfPictures = /^(?:illustration|photo|légende)/iu.test(line)
    else if (isOfPictures) record.caption(line)
  }
}
