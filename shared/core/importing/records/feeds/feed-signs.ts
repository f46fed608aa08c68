import { localName, rootOfXml } from '../xml/xml-tree.ts'

const FRONT_UNITS = 20_000
const RSS_1 = /purl\.org\/rss\/1\.0|netscape\.com\/rdf\/simple/u
const JSON_FEED =
  /^\ufeff?\s*\{[\s\S]{0,5000}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//u

/** Whether a text is a feed in RSS (0.9 to 2.0, also as sites export all their posts) or Atom. */
export function looksLikeFeed(text: string): boolean {
  const root = rootOfXml(text)
  if (root === null) return false
  const name = localName(root.name).toLowerCase()
  return (
    name === 'rss'
    || (name === 'feed' && /Atom/iu.test(root.attributes))
    || (name === 'rdf' && RSS_1.test(root.attributes))
  )
}

/** Whether a text is an outline or a list of subscriptions in OPML. */
export function looksLikeOpml(text: string): boolean {
  return rootOfXml(text)?.name.toLowerCase() === 'opml'
}

export function looksLikeJsonFeed(text: string): boolean {
  return JSON_FEED.test(text.slice(0, FRONT_UNITS))
}
