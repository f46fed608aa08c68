import { readFieldLine } from '../headers/field-line.ts'
import { cleanAuthor } from './clean-author.ts'
import { foldedText, shortText } from './element-text.ts'
import { asNode, isArticleNode, listOf, typesOf, type JsonLdNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageField } from './page-title.ts'
import { comparable } from './plain-string.ts'

/** Filled in by templates, too: with whoever made the site, whom no reader sees. */
const TEMPLATE_KEYS = new Set(['author', 'creator', 'dc.creator'])
const META_KEYS = [
  'author',
  'article:author',
  'dc.creator',
  'dc.contributor',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'creator',
  'og:article:author',
  'article:author_name',
  'author_name',
  'cxenseparse:author',
]
/** From elements that hold just the name to those that only mention authors; the first that gives one counts. */
const SELECTORS = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[href*="/author/"]',
  '.byline-name,.author-name,.author__name,.byline__name,.post-author .fn,.author .fn,.vcard .fn,.author.vcard a',
  '.byline a,.author a,.entry-author a,.post-author a,.article-author a,.autor a',
  '.byline,.article-byline,.entry-author,.post-author,.article-author,.article__author,.author,.autor,.autorname,.verfasser,#author,#autor,[class*="byline"],[class*="author-name"],[class*="authorname" i],[class*="author__"]',
  '[class*="author" i],[class*="autor" i]',
]
const ELSEWHERE =
  '#comments,.comments,.comment,.comment-list,.commentlist,footer,aside,nav,[class*=related],[class*=comment],[class*=sidebar]'
const BYLINE_TEXT =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|Text:|Autor:|Author:|Written by|Posted by|Geschrieben von)\s+(?<name>\p{Lu}.{2,80}|\p{Ll}[\p{L}\d]{2,20})$/u
/** Behind "By", or before the Korean word for a reporter: other lines only look like names. */
const INTRODUCED = /^(?:glued-)?byline(?:-chinese|-korean)?$/u
const MAX_NAMES = 7
const MAX_NAME_UNITS = 119
const MAX_TEXT_ELEMENTS = 1_500

/** The authors of a page joined with `; `: JSON-LD, meta elements, then elements made for names. */
export function readPageAuthors(facts: PageFacts): PageField | null {
  return fromJsonLd(facts) ?? fromMetas(facts) ?? fromElements(facts) ?? fromPersons(facts) ?? fromText(facts)
}

function fromJsonLd({ jsonLd, siteName }: PageFacts): PageField | null {
  const byId = new Map(
    jsonLd.filter((node) => typeof node['@id'] === 'string').map((node) => [node['@id'], node]),
  )
  const resolve = (value: unknown): unknown => {
    const node = asNode(value)
    return node !== null && node['name'] === undefined ? (byId.get(node['@id']) ?? node) : value
  }
  for (const node of jsonLd.filter(isArticleNode)) {
    const people = listOf(node['author'] ?? node['creator']).map(resolve)
    const isPerson = people.some((person) => typesOf(asNode(person) ?? {}).includes('Person'))
    // a blog may bear its author's name
    const names = distinct(people.flatMap(namesOf), isPerson ? '' : siteName)
    if (names.length > 0 && names.length <= MAX_NAMES)
      return { value: names.join('; '), rule: 'html-json-ld' }
  }
  return null
}

function namesOf(person: unknown): readonly string[] {
  const values = typeof person === 'string' ? [person] : listOf(asNode(person)?.['name'])
  return values.filter((value) => typeof value === 'string').map(cleanAuthor)
}

function fromMetas({ document, metas, siteName }: PageFacts): PageField | null {
  const printed = comparable(foldedText(document.body))
  for (const key of META_KEYS) {
    const values = (metas.get(key) ?? []).filter((value) => !/^https?:/iu.test(value))
    const names = distinct(values.flatMap((value) => value.split(/\s*;\s*/u)).map(cleanAuthor), siteName)
    if (TEMPLATE_KEYS.has(key) && !names.some((name) => printed.includes(comparable(name)))) continue
    if (names.length > 0 && names.length <= MAX_NAMES) return { value: names.join('; '), rule: 'html-meta' }
  }
  return null
}

function fromElements({ document, siteName }: PageFacts): PageField | null {
  for (const selector of SELECTORS) {
    const texts = [...document.querySelectorAll(selector)]
      .filter((element) => !belongsElsewhere(element))
      .map((element) => shortText(element, MAX_NAME_UNITS) ?? '')
      .filter((text) => text.length > 2)
    const names = distinct(texts.map(cleanAuthor), siteName).filter((name) => name.split(' ').length < 9)
    const isNameOnly = selector.includes('name') || selector.includes('rel')
    if (names.length > 0)
      return { value: names.slice(0, isNameOnly ? 3 : 1).join('; '), rule: 'html-element' }
  }
  return null
}

/** Classes of the whole page (`with-comments`) say nothing of one element. */
function belongsElsewhere(element: Element): boolean {
  const part = element.closest(ELSEWHERE)
  return part !== null && part.localName !== 'body' && part.localName !== 'html'
}

function fromPersons({ jsonLd, siteName }: PageFacts): PageField | null {
  const isPerson = (node: JsonLdNode): boolean => typesOf(node).includes('Person')
  const [name] = distinct(jsonLd.filter(isPerson).flatMap(namesOf), siteName)
  return name === undefined ? null : { value: name, rule: 'html-json-ld' }
}

function fromText({ document }: PageFacts): PageField | null {
  const texts = [...document.querySelectorAll('p,span,div,em,strong,small,address')]
    .slice(0, MAX_TEXT_ELEMENTS)
    .map((element) => shortText(element, MAX_NAME_UNITS) ?? '')
    .filter((text) => text.length > 5)
  for (const text of texts) {
    const name = cleanAuthor(BYLINE_TEXT.exec(text)?.groups?.['name'] ?? '')
    if (name !== '' && name.split(' ').length < 7) return { value: name, rule: 'html-text' }
  }
  for (const text of texts) {
    const line = readFieldLine(text)
    if (line !== null && line.byline !== null && INTRODUCED.test(line.rule)) {
      return { value: line.byline, rule: 'html-text' }
    }
  }
  return null
}

function distinct(names: readonly string[], siteName: string): readonly string[] {
  const seen = new Set([comparable(siteName), ''])
  return names.filter((name) => {
    const key = comparable(name)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
