import { isArticleNode, listOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { dateInElements } from './page-date-elements.ts'
import { PUBLISHED_KEYS, UPDATED_KEYS } from './page-date-keys.ts'
import { addressDayOf, readAddressDay, readStamp, type PageDate } from './stamp.ts'

const DAY_MS = 86_400_000

/**
 * The publication date of a page: JSON-LD, meta elements, marked elements, address, visible text, in this order.
 * The calendar day is the page's own; a UTC stamp one day off the address's day gives way to the address.
 */
export function readPageDate(facts: PageFacts): PageDate | null {
  const date =
    fromHead(facts)
    ?? dateInElements(facts)
    ?? fromUpdates(facts)
    ?? fromImageAddress(facts)
    ?? fromWholeText(facts)
  const addressDay = addressDayOf(facts)
  const isMachine = date !== null && /json-ld|meta|itemprop/u.test(date.rule)
  if (
    isMachine
    && addressDay !== null
    && Math.abs(Date.parse(addressDay) - Date.parse(date.day)) === DAY_MS
  ) {
    return { ...date, day: addressDay, time: null, rule: 'html-address', isCertain: false }
  }
  return date
}

function fromHead(facts: PageFacts): PageDate | null {
  const articles = facts.jsonLd.filter(isArticleNode)
  const structured = articles.flatMap((node) =>
    ['datePublished', 'dateCreated', 'uploadDate'].map((key) => listOf(node[key])[0]),
  )
  const metas = PUBLISHED_KEYS.map((key) => facts.metas.get(key)?.[0])
  const others = facts.jsonLd.flatMap((node) => [node['datePublished'], node['dateCreated']])
  return (
    first(structured, 'html-json-ld', facts)
    ?? first(metas, 'html-meta', facts)
    ?? first(others, 'html-json-ld', facts)
  )
}

function fromUpdates(facts: PageFacts): PageDate | null {
  return first(
    UPDATED_KEYS.map((key) => facts.metas.get(key)?.[0]),
    'html-meta-updated',
    facts,
  )
}

function first(values: readonly unknown[], rule: string, facts: PageFacts): PageDate | null {
  for (const value of values) {
    if (typeof value !== 'string') continue
    const stamp = readStamp(value, facts)
    if (stamp !== null) return { ...stamp, quote: value, rule, isCertain: true }
  }
  return null
}

function fromImageAddress({ metas }: PageFacts): PageDate | null {
  const image = metas.get('og:image')?.[0] ?? ''
  const day = readAddressDay(image)
  return day === null ? null : { day, time: null, quote: image, rule: 'html-image-address', isCertain: false }
}

function fromWholeText(facts: PageFacts): PageDate | null {
  const text = facts.document.body.textContent.replace(/\s+/gu, ' ').slice(0, 200_000)
  const stamp = readStamp(text, facts)
  return stamp === null ? null : { ...stamp, quote: stamp.day, rule: 'html-first-date', isCertain: false }
}
