import { looksLikeJson } from '../json/json-signs.ts'

/** A service or program whose exports are read. */
export type ServiceName = 'readwise' | 'omnivore' | 'pocket' | 'instapaper' | 'zotero' | 'hypothesis'

const FRONT_UNITS = 60_000
/** The first line of each service's table, quotes taken out. */
const TABLE_HEADERS: readonly (readonly [ServiceName, RegExp])[] = [
  ['readwise', /^Highlight,Book Title,Book Author\b/u],
  ['readwise', /^Title,URL,ID,Document tags,Saved date\b/u],
  ['pocket', /^title,url,time_added\b/u],
  ['instapaper', /^URL,Title,Selection,Folder\b/u],
  ['zotero', /^Key,Item Type,Publication Year,Author,Title\b/u],
  ['hypothesis', /^Created at,Author,(?:Page,)?URL,Group,Type\b/u],
]
const READWISE_PAGE =
  /^\ufeff?\s*# \S[^\n]*\n(?:[^\n]*\n){0,12}?#{2,3} Metadata[ \t]*\n(?:[ \t]*\n)?- (?:Author|Full Title|Category):/u
const SAVED_LINKS = /<title>\s*(Pocket Export|Instapaper: Export)\s*<\/title>/iu

/** The service whose table a text is; null for any other text. */
export function serviceOfTable(text: string): ServiceName | null {
  const line = text.slice(0, FRONT_UNITS).split('\n', 1)[0] ?? ''
  const header = line
    .replace(/^\ufeff/u, '')
    .replaceAll('"', '')
    .trim()
  return TABLE_HEADERS.find(([, pattern]) => pattern.test(header))?.[0] ?? null
}

/** The service whose JSON a text is; null for any other text. */
export function serviceOfJson(text: string): ServiceName | null {
  const front = text.slice(0, FRONT_UNITS)
  if (!/^\ufeff?\s*[[{]/u.test(front)) return null
  if (/"(?:TextQuoteSelector|export_userid)"/u.test(front) && /"annotations"|"rows"|"uri"/u.test(front))
    return 'hypothesis'
  if (/"itemType"\s*:/u.test(front) && /"(?:creators|translatorID|itemKey|version)"\s*:/u.test(front))
    return 'zotero'
  const isOmnivore = ['slug', 'savedAt', 'readingProgress'].every((key) => front.includes(`"${key}"`))
  return isOmnivore && looksLikeJson(text) ? 'omnivore' : null
}

/** Whether a text is one article's marks as Readwise exports them to Markdown. */
export function looksLikeReadwisePage(text: string): boolean {
  return READWISE_PAGE.test(text.slice(0, FRONT_UNITS).replaceAll('\r', ''))
}

/** The service whose page of saved links a text is; null for any other text. */
function serviceOfLinks(text: string): ServiceName | null {
  const title = SAVED_LINKS.exec(text.slice(0, 2_000))?.[1]?.toLowerCase()
  if (title === undefined) return null
  return title.startsWith('pocket') ? 'pocket' : 'instapaper'
}

/** Whether a text is a library of Zotero in RDF. */
export function looksLikeZoteroRdf(text: string): boolean {
  const front = text.slice(0, FRONT_UNITS)
  return front.includes('<rdf:RDF') && front.includes('zotero.org/namespaces/export')
}

/** The service that a text comes from; null for any other. */
export function serviceOf(text: string): ServiceName | null {
  if (looksLikeReadwisePage(text)) return 'readwise'
  if (looksLikeZoteroRdf(text)) return 'zotero'
  return serviceOfTable(text) ?? serviceOfJson(text) ?? serviceOfLinks(text)
}
