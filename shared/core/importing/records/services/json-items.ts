import type { RecordField } from '../fields.ts'
import type { MarkedRecord } from './marked-record.ts'

const MAX_ITEMS = 5_000

/** Whether a value of JSON has keys. */
export function isWithin(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own value of an object: keys that objects inherit are never read. */
function at(value: unknown, key: string): unknown {
  return isWithin(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

/** A text or number under a key; empty for anything else. */
export function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  return Array.isArray(found) ? found.slice(0, MAX_ITEMS) : []
}

/** Texts of a list; of its objects the text under one of the keys. */
function textsAt(value: unknown, key: string, ...keys: readonly string[]): readonly string[] {
  return listAt(value, key).map((item) =>
    typeof item === 'string'
      ? item
      : (keys.map((inner) => textAt(item, inner)).find((text) => text !== '') ?? ''),
  )
}

function addFields(
  value: object,
  marked: MarkedRecord,
  fields: readonly (readonly [RecordField, string])[],
): void {
  for (const [field, key] of fields) marked.add(field, key, textAt(value, key))
}

/** What the annotations of one page have in common: its address. */
export function articleOfAnnotation(annotation: object): string {
  return textAt(annotation, 'uri') || textAt(listAt(annotation, 'target')[0], 'source')
}

/** An annotation of Hypothesis (W3C Web Annotation): the quote is in its selectors, a reply has none. */
export function addHypothesisMark(annotation: object, marked: MarkedRecord): void {
  const [title = ''] = textsAt(at(annotation, 'document'), 'title')
  if (!marked.record.has('title')) marked.add('title', 'title', title)
  if (!marked.record.has('url')) marked.add('url', 'uri', articleOfAnnotation(annotation))
  const selectors = listAt(annotation, 'target').flatMap((target) => listAt(target, 'selector'))
  const quote = selectors.map((selector) => textAt(selector, 'exact')).find((exact) => exact !== '') ?? ''
  const isReply = listAt(annotation, 'references').length > 0
  // line feeds in a quote are those of the page's source
  marked.addMark(
    isReply ? '' : quote.replace(/\s+/gu, ' '),
    textAt(annotation, 'text'),
    textsAt(annotation, 'tags'),
  )
}

/** An item of Zotero. Notes are HTML; tags that Zotero took from catalogues are index terms. */
export function addZoteroItem(item: object, marked: MarkedRecord): void {
  addFields(item, marked, [
    ['title', 'title'],
    ['source', 'publicationTitle'],
    ['source', 'websiteTitle'],
    ['source', 'blogTitle'],
    ['source', 'publisher'],
    ['published', 'date'],
    ['abstract', 'abstractNote'],
    ['url', 'url'],
    ['language', 'language'],
    ['section', 'section'],
    ['page', 'pages'],
    ['vendorId', 'DOI'],
    ['vendorId', 'key'],
    ['vendorId', 'itemKey'],
  ])
  for (const creator of listAt(item, 'creators')) {
    const kind = textAt(creator, 'creatorType')
    if (kind !== '' && kind !== 'author') continue
    const parts = [textAt(creator, 'firstName'), textAt(creator, 'lastName')].filter((part) => part !== '')
    marked.add('byline', 'creators', textAt(creator, 'name') || parts.join(' '))
  }
  for (const tag of listAt(item, 'tags')) {
    const name = typeof tag === 'string' ? tag : textAt(tag, 'tag')
    if (textAt(tag, 'type') === '1') marked.add('subjects', 'tags', name)
    else marked.addTags('tags', [name])
  }
  for (const note of textsAt(item, 'notes', 'note')) marked.addMark('', note)
  for (const attachment of listAt(item, 'attachments'))
    for (const annotation of listAt(attachment, 'annotations'))
      marked.addMark(
        textAt(annotation, 'annotationText'),
        textAt(annotation, 'annotationComment'),
        textsAt(annotation, 'tags', 'tag'),
      )
}

/** An item of Omnivore: of its text only the front is in this file. */
export function addOmnivoreItem(item: object, marked: MarkedRecord): void {
  addFields(item, marked, [
    ['title', 'title'],
    ['byline', 'author'],
    ['source', 'siteName'],
    ['published', 'publishedAt'],
    ['body', 'content'],
    ['abstract', 'description'],
    ['url', 'url'],
    ['vendorId', 'id'],
  ])
  marked.addTags('labels', textsAt(item, 'labels', 'name'))
  for (const highlight of listAt(item, 'highlights'))
    marked.addMark(
      textAt(highlight, 'quote'),
      textAt(highlight, 'annotation'),
      textsAt(highlight, 'labels', 'name'),
    )
}
