import type { ArticleFieldName } from '../../../model/article.ts'
import type { ArticleDraft } from '../../../model/draft.ts'
import { foldWhiteSpace, normaliseLines } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import { readWrittenDate } from '../written-date.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { isBoilerplateLine } from '../plain/boilerplate.ts'
import { readParagraphs, withoutInvisible } from '../plain/read-plain-text.ts'
import type { ReadingContext } from '../reading-context.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readMarkdownBlocks, type MarkdownBlock } from './markdown-blocks.ts'

const KEYS: Readonly<Record<string, ArticleFieldName>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  creator: 'byline',
  source: 'source',
  publication: 'source',
  publisher: 'source',
  site: 'source',
  agency: 'agency',
  place: 'place',
  dateline: 'place',
  url: 'url',
  link: 'url',
  date: 'published',
  published: 'published',
  'date published': 'published',
}
const WEB_ADDRESS = /^https?:\/\/\S+$/iu

/**
 * The article in a Markdown file: fields from the front matter, the first heading as headline, lists and quotes as
 * paragraphs, links as `text (address)`, other marks gone. Null when it holds no text. Linear in the text.
 */
export function readMarkdown(raw: string, context: ReadingContext): ArticleDraft | null {
  const fields = new DraftFields(context.stepsOff)
  const text = normaliseLines(raw).replace(/^\ufeff/u, '')
  const { fields: frontMatter, body } = splitFrontMatter(withoutInvisible(text, fields))
  for (const [key, value] of frontMatter) readField(fields, key, value)
  const blocks = readMarkdownBlocks(body)
  const heading = blocks.find(({ headingLevel }) => headingLevel > 0)
  const isTitle = heading !== undefined && (blocks.indexOf(heading) < 3 || heading.headingLevel === 1)
  if (isTitle) fields.set('title', heading.words, heading.words, 'markdown-heading')
  const isPrintedTitle = isTitle && heading.words === fields.values.title
  const paragraphs = blocks
    .filter((block) => !(isPrintedTitle && block === heading))
    .map((block) => foldWhiteSpace(printedText(block)))
  if (paragraphs.length > 0) return readParagraphs(paragraphs, fields, context)
  return fields.has('title') ? readParagraphs([fields.values.title], fields, context) : null
}

/** A byline that links to its author, a button or a headline is read without the address. */
function printedText({ text, words, headingLevel }: MarkdownBlock): string {
  const isHeader = readHeaderLine(words).bodyStart === words.length
  return headingLevel > 0 || isHeader || isBoilerplateLine(words) ? words : text
}

function readField(fields: DraftFields, key: string, value: string): void {
  const name = KEYS[key]
  const quote = `${key}: ${value}`
  if (name === undefined || value === '') return
  if (name === 'published') {
    const date = readWrittenDate(value)
    if (date !== null) fields.addDate({ ...date, quote, rule: 'front-matter', certainty: 'printed' })
  } else if (name === 'url') {
    if (WEB_ADDRESS.test(value)) fields.set('url', value, quote, 'front-matter')
  } else if (name === 'source' && WEB_ADDRESS.test(value)) {
    fields.set('url', value, quote, 'front-matter')
  } else {
    fields.set(name, value, quote, 'front-matter')
  }
}
