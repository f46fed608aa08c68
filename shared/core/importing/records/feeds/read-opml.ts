import type { ArticleDraft } from '../../../../model/draft.ts'
import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { readingContext } from '../../reading-context.ts'
import { addValue, type RecordField, type RecordValue } from '../fields.ts'
import { readRecord } from '../read-record.ts'
import { childElements, childOf, readXml, textWithin, type XmlElement } from '../xml/xml-tree.ts'

const MAX_OUTLINES = 50_000
/** So many are named in the report. */
const NAMED_FEEDS = 10
const MAX_NAME_UNITS = 80

/**
 * Reads an outline in OPML as one article, a paragraph for each of its lines and notes. Subscriptions to feeds are
 * no lines: their articles are elsewhere, and a file of nothing else says so.
 */
export const readOpml: FormatReader = async ({ name, text, options }) => {
  const root = await inSlices(readXml(text ?? ''), options)
  const body = root === null ? undefined : childOf(root, 'body')
  const lines: string[] = []
  const feeds: string[] = []
  if (body !== undefined) collectLines(body, lines, feeds)
  const problems: ImportProblem[] = []
  if (feeds.length > 0) {
    const named = feeds.slice(0, NAMED_FEEDS).join(', ')
    const more = feeds.length > NAMED_FEEDS ? ', …' : ''
    problems.push({
      fileName: name,
      code: 'feeds-only',
      detail: `feeds listed: ${feeds.length} (${named}${more})`,
    })
  }
  const article = root === null || lines.length === 0 ? null : outlineArticle(root, lines, name, options)
  if (article === null && feeds.length === 0)
    problems.push({ fileName: name, code: 'no-text', detail: 'an outline without lines' })
  return { articles: article === null ? [] : [article], problems }
}

/** Adds the lines below an element in reading order, and the names of the feeds among them. */
function collectLines(element: XmlElement, lines: string[], feeds: string[]): void {
  for (const child of childElements(element)) {
    const isFeed = child.attributes.has('xmlUrl') || child.attributes.has('xmlurl')
    if (isFeed) feeds.push(nameOfFeed(child))
    else if (lines.length < MAX_OUTLINES)
      for (const name of ['text', '_note']) lines.push(...(child.attributes.get(name) ?? '').split('\n'))
    collectLines(child, lines, feeds)
  }
}

function nameOfFeed({ attributes }: XmlElement): string {
  const names = ['title', 'text', 'xmlUrl', 'xmlurl'].map((name) => attributes.get(name)?.trim() ?? '')
  return (names.find((each) => each !== '') ?? '').slice(0, MAX_NAME_UNITS)
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
