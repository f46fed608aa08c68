import type { ArticleDraft } from '../../../../model/draft.ts'
import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { readingContext } from '../../reading-context.ts'
import { addValue, type RecordField, type RecordValue } from '../fields.ts'
import { readRecord } from '../read-record.ts'
import { childElements, childOf, readXml, textWithin, type XmlElement } from '../xml/xml-tree.ts'

const MAX_OUTLINES = 50_000

/**
 * Reads an outline in OPML as one article, a paragraph for each of its lines and notes. Subscriptions to feeds are
 * no lines: their articles are elsewhere, and a file of nothing else says so.
 */
export const readOpml: FormatReader = ({ name, text, options }) => {
  const root = readXml(text ?? '')
  const body = root === null ? undefined : childOf(root, 'body')
  const lines: string[] = []
  const feedCount = body === undefined ? 0 : collectLines(body, lines)
  const problems: ImportProblem[] = []
  if (feedCount > 0)
    problems.push({ fileName: name, code: 'no-text', detail: `feeds without their articles: ${feedCount}` })
  const article = root === null || lines.length === 0 ? null : outlineArticle(root, lines, name, options)
  if (article === null && feedCount === 0)
    problems.push({ fileName: name, code: 'no-text', detail: 'an outline without lines' })
  return Promise.resolve({ articles: article === null ? [] : [article], problems })
}

/** Adds the lines below an element in reading order; gives the number of feeds among them. */
function collectLines(element: XmlElement, lines: string[]): number {
  let feedCount = 0
  for (const child of childElements(element)) {
    const isFeed = child.attributes.has('xmlUrl') || child.attributes.has('xmlurl')
    if (isFeed) feedCount++
    else if (lines.length < MAX_OUTLINES)
      for (const name of ['text', '_note']) lines.push(...(child.attributes.get(name) ?? '').split('\n'))
    feedCount += collectLines(child, lines)
  }
  return feedCount
}

function outlineArticle(
  root: XmlElement,
  lines: readonly string[],
  fileName: string,
  options: Parameters<FormatReader>[0]['options'],
): ArticleDraft | null {
  const head = childOf(root, 'head')
  const record = new Map<RecordField, RecordValue[]>()
  if (head !== undefined) {
    addValue(record, 'title', 'title', textWithin(childOf(head, 'title')))
    addValue(record, 'byline', 'ownerName', textWithin(childOf(head, 'ownerName')))
    addValue(record, 'published', 'dateCreated', textWithin(childOf(head, 'dateCreated')))
  }
  // lines of an outline are paragraphs each, however they are wrapped
  addValue(record, 'body', 'outline', lines.map((line) => `<p>${escaped(line)}</p>`).join('\n'))
  return readRecord(record, {
    ...readingContext(fileName, options),
    rule: 'opml-outline',
    keepsHeadlines: false,
  })
}

/** Programs write their marks of emphasis into lines, as HTML. */
function escaped(line: string): string {
  return /<\/?[a-z]/iu.test(line) ? line : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
