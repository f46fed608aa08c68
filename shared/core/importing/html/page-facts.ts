import { asNode, isArticleNode, listOf, readJsonLd, typesOf, type JsonLdNode } from './json-ld.ts'
import { plainString } from './plain-string.ts'

/** What a page says about itself outside its text. */
export interface PageFacts {
  readonly document: Document
  readonly jsonLd: readonly JsonLdNode[]
  /** Contents of the meta elements by lower-case property, name or itemprop, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** Name of the site, empty when it does not say. */
  readonly siteName: string
  /** Address the page was saved from, null when it does not say. */
  readonly url: string | null
  /** Language the page declares, lower case; empty when it does not. */
  readonly language: string
}

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu
const SINGLE_FILE = /<!--[^>]{0,200}?Page saved with SingleFile[^>]{0,40}?url:\s*(\S+)/iu
const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/iu

/** Reads the facts of a page from its parsed document and its source, whose comments name the saved address. */
export function readPageFacts(document: Document, html: string): PageFacts {
  const metas = readMetas(document)
  const jsonLd = readJsonLd(document)
  return {
    document,
    jsonLd,
    metas,
    siteName: siteNameOf(metas, jsonLd),
    url: urlOf(document, metas, html.slice(0, 4_000)),
    language: (
      document.documentElement.getAttribute('lang')
      ?? metas.get('og:locale')?.[0]
      ?? ''
    ).toLowerCase(),
  }
}

function readMetas(document: Document): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute))
    const key = (names.find((name) => name !== null && name !== '') ?? '').trim().toLowerCase()
    const content = (element.getAttribute('content') ?? '').trim()
    if (key === '' || content === '') continue
    metas.set(key, [...(metas.get(key) ?? []), content])
  }
  return metas
}

function siteNameOf(metas: ReadonlyMap<string, readonly string[]>, jsonLd: readonly JsonLdNode[]): string {
  const printed = metas.get('og:site_name')?.[0] ?? metas.get('application-name')?.[0]
  if (printed !== undefined) return plainString(printed)
  const name =
    jsonLd.find((node) => typesOf(node).includes('WebSite'))?.['name'] ?? publisherOf(jsonLd)?.['name']
  return typeof name === 'string' ? plainString(name) : ''
}

/** The organisation that an article names as its publisher, in place or by its id; a person's page has no paper. */
function publisherOf(jsonLd: readonly JsonLdNode[]): JsonLdNode | null {
  for (const node of jsonLd.filter(isArticleNode)) {
    const publisher = asNode(listOf(node['publisher'])[0])
    const id = publisher?.['@id']
    const named =
      publisher !== null && publisher['name'] === undefined && typeof id === 'string'
        ? jsonLd.find((other) => other['@id'] === id && other['name'] !== undefined)
        : publisher
    if (
      named !== undefined
      && named !== null
      && typesOf(named).some((type) => /Organi[sz]ation$/u.test(type))
    )
      return named
  }
  return null
}

function urlOf(
  document: Document,
  metas: ReadonlyMap<string, readonly string[]>,
  top: string,
): string | null {
  const candidates = [
    SAVED_FROM.exec(top)?.[1],
    SINGLE_FILE.exec(top)?.[1],
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metas.get('og:url')?.[0],
  ]
  return candidates.find((candidate) => WEB_ADDRESS.test(candidate ?? '')) ?? null
}
