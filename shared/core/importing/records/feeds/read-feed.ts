import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import type { RawRecord } from '../fields.ts'
import { childElements, localName, readXml, type XmlElement } from '../xml/xml-tree.ts'
import { atomRecord, feedFacts, rssRecord } from './feed-records.ts'

const MAX_ITEMS = 100_000

/**
 * Reads the articles of a feed in RSS or Atom, an item each: the full text where the feed has it, else its front.
 * An item that the file breaks off in is a problem.
 */
export const readFeed: FormatReader = async ({ name, text, options }) => {
  const root = await inSlices(readXml(text ?? ''), options)
  const items = root === null ? [] : itemsOf(root)
  const problems: ImportProblem[] = []
  const placed: PlacedRecord[] = []
  for (const [number, { element, record }] of items.slice(0, MAX_ITEMS).entries()) {
    await options.pause?.()
    const place = `item ${number + 1}`
    if (element.isClosed) placed.push({ record: record(), number, place, keepsHeadlines: true })
    else
      problems.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: the file breaks off in it`,
        recordNumber: number,
      })
  }
  const result = await articlesOfRecords(placed, { name, options }, 'feed-element', problems)
  const more: ImportProblem[] = []
  if (items.length > MAX_ITEMS)
    more.push({ fileName: name, code: 'too-many-entries', detail: `read ${MAX_ITEMS} of ${items.length}` })
  if (items.length === 0) more.push({ fileName: name, code: 'no-text', detail: 'a feed without items' })
  return { articles: result.articles, problems: [...result.problems, ...more] }
}

interface FeedItem {
  readonly element: XmlElement
  readonly record: () => RawRecord
}

function itemsOf(root: XmlElement): readonly FeedItem[] {
  if (localName(root.name) === 'feed') return entriesOf(root)
  const channel = childElements(root).find(({ name }) => localName(name) === 'channel') ?? root
  const facts = feedFacts(channel)
  // RSS 1.0 has its items beside the channel
  const items = [...childElements(channel), ...(channel === root ? [] : childElements(root))]
  return items
    .filter(({ name }) => localName(name) === 'item')
    .map((element) => ({ element, record: () => rssRecord(element, facts) }))
}

function entriesOf(feed: XmlElement): readonly FeedItem[] {
  const prefix = feed.name.slice(0, feed.name.length - 'feed'.length)
  const nameOf = (name: string): string =>
    prefix === '' ? name : name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`
  const facts = feedFacts(feed, nameOf)
  return childElements(feed)
    .filter(({ name }) => nameOf(name) === 'entry')
    .map((element) => ({ element, record: () => atomRecord(element, facts, nameOf) }))
}
