import { addValue, type RawRecord, type RecordField, type RecordValue } from '../fields.ts'
import {
  childElements,
  childOf,
  localName,
  markupWithin,
  textWithin,
  type XmlElement,
} from '../xml/xml-tree.ts'

/** What a feed says of all its articles. */
export interface FeedFacts {
  readonly title: string
  readonly language: string
}

/** A description of this length is the article, not its front. */
const WHOLE_TEXT_UNITS = 1_500
/** `letters@paper.example (Ann Lee)` */
const MAIL_AND_NAME = /^\S+@\S+\s*\((.{1,200})\)$/u
const WEB_ADDRESS = /^https?:\/\/\S+$/iu

/** The record of an `item` of RSS. */
export function rssRecord(item: XmlElement, feed: FeedFacts): RawRecord {
  const record = new Map<RecordField, RecordValue[]>()
  const add = (field: RecordField, name: string, text: string): void => addValue(record, field, name, text)
  const every = (name: string): readonly XmlElement[] =>
    childElements(item).filter((child) => child.name === name)
  const addAll = (field: RecordField, ...names: readonly string[]): void => {
    for (const name of names) for (const child of every(name)) add(field, name, asHtml(textWithin(child)))
  }
  addAll('title', 'title', 'media:title')
  addAll('body', 'content:encoded', 'body', 'xhtml:body')
  for (const description of every('description'))
    addDescription(record, 'description', asHtml(textWithin(description)))
  for (const name of ['dc:creator', 'author', 'itunes:author'])
    for (const child of every(name)) {
      const printed = textWithin(child).trim()
      if (!record.has('byline') || name === 'dc:creator')
        addValue(record, 'byline', name, MAIL_AND_NAME.exec(printed)?.[1] ?? printed, printed)
    }
  addAll('published', 'pubDate', 'dc:date', 'published', 'dcterms:issued')
  for (const name of ['link', 'guid']) for (const child of every(name)) add('url', name, textWithin(child))
  for (const link of every('link')) add('url', 'link', link.attributes.get('href') ?? '')
  for (const guid of every('guid')) add('vendorId', 'guid', textWithin(guid))
  addAll('subjects', 'category', 'dc:subject')
  addAll('source', 'source', 'dc:publisher')
  addFeed(record, feed)
  return record
}

/** The record of an `entry` of Atom. Names are those of the file without the feed's own prefix. */
export function atomRecord(entry: XmlElement, feed: FeedFacts, nameOf: (name: string) => string): RawRecord {
  const record = new Map<RecordField, RecordValue[]>()
  const children = childElements(entry).map((child) => ({ child, name: nameOf(child.name) }))
  const every = (name: string): readonly XmlElement[] =>
    children.filter((candidate) => candidate.name === name).map(({ child }) => child)
  const add = (field: RecordField, name: string): void => {
    for (const child of every(name)) addValue(record, field, name, richText(child))
  }
  add('title', 'title')
  add('body', 'content')
  for (const summary of every('summary')) addDescription(record, 'summary', richText(summary))
  for (const author of every('author')) {
    const named = childElements(author).find((child) => nameOf(child.name) === 'name')
    addValue(record, 'byline', 'author', textWithin(named))
  }
  add('published', 'published')
  add('published', 'issued')
  add('published', 'updated')
  for (const link of every('link')) {
    const { attributes } = link
    if ((attributes.get('rel') ?? 'alternate') === 'alternate')
      addValue(record, 'url', 'link', attributes.get('href') ?? '')
  }
  add('vendorId', 'id')
  for (const category of every('category'))
    addValue(
      record,
      'subjects',
      'category',
      category.attributes.get('label') ?? category.attributes.get('term') ?? '',
    )
  for (const source of every('source')) {
    const title = childElements(source).find((child) => nameOf(child.name) === 'title')
    addValue(record, 'source', 'source', textWithin(title))
  }
  addFeed(record, feed)
  return record
}

/** Atom says of each text whether it is text, HTML as text, or XHTML. */
function richText(element: XmlElement): string {
  const type = element.attributes.get('type') ?? 'text'
  if (type === 'xhtml' || type.endsWith('+xml')) return markupWithin(element)
  const text = textWithin(element)
  if (type.includes('html')) return asHtml(text)
  return text.includes('<') ? text.split('\n').map(asParagraph).join('\n') : text
}

/** RSS does not say, but its texts are HTML, often only by an entity. */
function asHtml(text: string): string {
  return /&#?\w{2,10};/u.test(text) ? `<div>${text}</div>` : text
}

function asParagraph(line: string): string {
  return `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
}

function addDescription(record: Map<RecordField, RecordValue[]>, name: string, text: string): void {
  const isWhole = !record.has('body') && text.length >= WHOLE_TEXT_UNITS
  addValue(record, isWhole ? 'body' : 'abstract', name, text)
}

function addFeed(record: Map<RecordField, RecordValue[]>, feed: FeedFacts): void {
  addValue(record, 'source', 'feed title', feed.title)
  addValue(record, 'language', 'feed language', feed.language)
  // an id is an address only where it is one
  const addresses = record.get('url')?.filter(({ text }) => WEB_ADDRESS.test(text.trim()))
  if (addresses === undefined || addresses.length === 0) record.delete('url')
  else record.set('url', addresses)
}

/** Title and language of an RSS channel or an Atom feed. */
export function feedFacts(channel: XmlElement, nameOf: (name: string) => string = localName): FeedFacts {
  const title = childElements(channel).find((child) => nameOf(child.name) === 'title')
  return {
    title: textWithin(title),
    language: textWithin(childOf(channel, 'language')) || (channel.attributes.get('xml:lang') ?? ''),
  }
}
