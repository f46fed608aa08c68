import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { hasMarks, isNewsType } from '../references/reference.ts'
import { childElements, childOf, readXml, textWithin, type XmlElement } from '../xml/xml-tree.ts'
import { MarkedRecord } from './marked-record.ts'

const MAX_ITEMS = 50_000
/** Kinds of items that belong to others or hold them. */
const NO_ITEMS: ReadonlySet<string> = new Set(['attachment', 'note', 'annotation'])

/**
 * Reads a library of Zotero in RDF, an item each, with its notes: they stand beside the items and are named by them.
 */
export const readZoteroRdf: FormatReader = async ({ name, text, options }) => {
  const root = await inSlices(readXml(text ?? ''), options)
  const nodes = root === null ? [] : childElements(root)
  const memos = new Map(
    nodes
      .filter((node) => node.name === 'bib:Memo')
      .map((node) => [aboutOf(node), textWithin(childOf(node, 'rdf:value'))]),
  )
  const items = nodes.filter((node) => {
    const type = textWithin(childOf(node, 'z:itemType')).trim()
    return node.name !== 'bib:Memo' && node.name !== 'z:Collection' && type !== '' && !NO_ITEMS.has(type)
  })
  const problems: ImportProblem[] = []
  const placed: PlacedRecord[] = []
  for (const [number, item] of items.slice(0, MAX_ITEMS).entries()) {
    await options.pause?.()
    const place = `item ${number + 1}`
    if (!item.isClosed) {
      problems.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: the file breaks off in it`,
        recordNumber: number,
      })
      continue
    }
    const { record } = markedItem(item, memos)
    const type = textWithin(childOf(item, 'z:itemType'))
    placed.push({ record, number, place, keepsHeadlines: isNewsType(type) || hasMarks(record) })
  }
  const result = await articlesOfRecords(placed, { name, options }, 'zotero-element', problems)
  const more: ImportProblem[] = []
  if (items.length > MAX_ITEMS)
    more.push({ fileName: name, code: 'too-many-entries', detail: `read ${MAX_ITEMS} of ${items.length}` })
  if (items.length === 0) more.push({ fileName: name, code: 'no-text', detail: 'no items' })
  return { articles: result.articles, problems: [...result.problems, ...more] }
}

function markedItem(item: XmlElement, memos: ReadonlyMap<string, string>): MarkedRecord {
  const marked = new MarkedRecord()
  const textOf = (name: string): string => textWithin(childOf(item, name))
  marked.add('title', 'dc:title', textOf('dc:title'))
  for (const person of within(childOf(item, 'bib:authors'), 'foaf:Person')) {
    const given = textWithin(childOf(person, 'foaf:givenName') ?? childOf(person, 'foaf:givenname')).trim()
    marked.add('byline', 'bib:authors', `${given} ${textWithin(childOf(person, 'foaf:surname')).trim()}`)
  }
  for (const name of ['dcterms:isPartOf', 'dc:publisher', 'prism:publicationName'])
    for (const holder of childElements(item).filter((child) => child.name === name)) {
      const title = within(holder, 'dc:title')[0] ?? within(holder, 'foaf:name')[0]
      marked.add('source', name, title === undefined ? ownText(holder) : textWithin(title))
    }
  marked.add('published', 'dc:date', textOf('dc:date'))
  marked.add('abstract', 'dcterms:abstract', textOf('dcterms:abstract'))
  marked.add('language', 'z:language', textOf('z:language') || textOf('dc:language'))
  marked.add('page', 'bib:pages', textOf('bib:pages'))
  for (const identifier of childElements(item).filter(({ name }) => name === 'dc:identifier')) {
    const address = within(identifier, 'dcterms:URI')[0]
    if (address !== undefined) marked.add('url', 'dcterms:URI', textWithin(address).trim())
  }
  marked.add('url', 'rdf:about', aboutOf(item))
  for (const subject of childElements(item).filter(({ name }) => name === 'dc:subject')) {
    const automatic = childOf(subject, 'z:AutomaticTag')
    if (automatic === undefined) marked.addTags('dc:subject', [textWithin(subject)])
    else marked.add('subjects', 'z:AutomaticTag', textWithin(automatic))
  }
  for (const reference of childElements(item).filter(({ name }) => name === 'dcterms:isReferencedBy'))
    marked.addMark('', memos.get(reference.attributes.get('rdf:resource') ?? '') ?? '')
  return marked
}

function aboutOf(element: XmlElement): string {
  return element.attributes.get('rdf:about') ?? ''
}

/** Text that stands in an element itself. */
function ownText(element: XmlElement): string {
  return element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}

/** The elements of a name anywhere within. */
function within(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (element === undefined) return []
  return childElements(element).flatMap((child) => (child.name === name ? [child] : within(child, name)))
}
