/** One object of a page's JSON-LD, as untrusted as the page. */
export type JsonLdNode = Readonly<Record<string, unknown>>

const MAX_DEPTH = 8
const NESTED_KEYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']
const ARTICLE_TYPE = /Article|BlogPosting|Posting|Report|Review|ScholarlyArticle|OpinionNews|LiveBlog/iu
const OPENING = /^\s*(?:<!\[CDATA\[|<!--|\/\/\s*<!\[CDATA\[|\/\*[^*]*\*\/)/u
const CLOSING = /(?:\]\]>|-->|\/\/\s*\]\]>)\s*;?\s*$/u

/** The typed objects of all JSON-LD blocks of a page, outer ones first; broken blocks are left out. */
export function readJsonLd(document: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    collect(parseLoosely(script.textContent), 0, nodes)
  }
  return nodes
}

/** Whether a JSON-LD object describes an article. */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type))
}

/** The types of a JSON-LD object. */
export function typesOf(node: JsonLdNode): readonly string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string')
}

/** A JSON-LD value as a list: values stand alone or in an array. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly unknown[]) : [value]
}

/** `value` as a JSON-LD object, or null. */
export function asNode(value: unknown): JsonLdNode | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonLdNode) : null
}

function collect(value: unknown, depth: number, into: JsonLdNode[]): void {
  if (depth > MAX_DEPTH) return
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) collect(item, depth + 1, into)
    return
  }
  const node = asNode(value)
  if (node === null) return
  if (node['@type'] !== undefined) into.push(node)
  for (const key of NESTED_KEYS) collect(node[key], depth + 1, into)
}

/** Pages print control characters, trailing commas and comments into their JSON. */
function parseLoosely(text: string): unknown {
  const json = text.replace(OPENING, '').replace(CLOSING, '').trim().replace(/;$/u, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseRepaired(json)
  }
}

function parseRepaired(json: string): unknown {
  try {
    // eslint-disable-next-line no-control-regex -- raw control characters are what breaks the JSON
    return JSON.parse(json.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'))
  } catch {
    return null
  }
}
