import { foldedText } from './element-text.ts'
import { isArticleNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { comparable, plainString } from './plain-string.ts'

/** A field as a page gives it, with the rule that found it. */
export interface PageField {
  readonly value: string
  readonly rule: string
}

const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?(?:[?#].*)?$/iu
const KICKERS =
  '[class*=kicker i],[class*=overline i],[class*=topline i],[class*=dachzeile i],[class*=spitzmarke i],[class*=headline-intro i]'
const ENTRY_TITLES = '.entry-title,.post-title,.article-title,.headline,[itemprop=headline],.title--article'
const SITE_SEPARATOR = /\s+[|–—·•»«:-]+\s+|\s*\|\s*|\s+::\s+/u
/** Chinese and Japanese pages print no blanks: `标题-新华网`. */
const GLUED_SITE = /(?<=[\p{Script=Han}\p{Script=Hiragana}！？”」])[-_|–—][\p{Script=Han}\p{L}]{2,8}$/u
const LAST_SEPARATOR = /\s+\|\s+|\s+[–—»·•-]\s+/gu
const MIN_HEADING_SHARE = 0.6
const MIN_TITLE_BEFORE_SITE = 15
const MAX_SITE_UNITS = 60

/** The headline of a page: the heading that its head also names, else what the head says without the site's name. */
export function readPageTitle(facts: PageFacts): PageField | null {
  const { document, siteName, metas, jsonLd } = facts
  const pageTitle = foldedText(document.querySelector('head > title') ?? document.querySelector('title'))
  const openGraph = plainString(metas.get('og:title')?.[0] ?? metas.get('twitter:title')?.[0] ?? '')
  const headline = jsonLd.find(isArticleNode)?.['headline']
  const structured = typeof headline === 'string' ? plainString(headline) : ''
  const site = comparable(siteName)
  const head = [pageTitle, openGraph, structured].map(comparable).join(' § ')
  const isNamed = (text: string, minUnits: number): boolean => {
    const plain = comparable(text)
    return plain.length > minUnits && head.includes(plain) && plain !== site
  }

  const headings = [...new Set(headingTexts(document, 'h1', 2))]
  const subheadings = headingTexts(document, 'h2,h3', 2)
  const heads = new Set([withoutSite(pageTitle, siteName), openGraph, structured].map(comparable))
  const isExact = (text: string): boolean =>
    text.length > 8 && heads.has(comparable(text)) && comparable(text) !== site
  const exact = headings.find(isExact) ?? subheadings.find(isExact)
  if (exact !== undefined) return { value: withoutBarredSite(exact, siteName), rule: 'html-heading' }
  const glued = [openGraph, structured].find(
    (title) => title.length >= MIN_TITLE_BEFORE_SITE && headings.some((text) => text.startsWith(`${title} `)),
  )
  if (glued !== undefined) return { value: glued, rule: 'html-heading' }

  const heading = longest(headings.filter((text) => isNamed(text, 4)))
  const subheading = longest(subheadings.filter((text) => isNamed(text, 8)))
  // a blog's h1 is its own name, and the article's title a longer h2
  const isSiteAbove =
    heading !== null && subheading !== null && heading.length < subheading.length * MIN_HEADING_SHARE
  const [onlyHeading] = headings
  const isOnly =
    headings.length === 1
    && onlyHeading !== undefined
    && isTitleSized(onlyHeading, 12)
    && comparable(onlyHeading) !== site
  // a smaller heading that is named counts more than the one h1 only where it is the longer text
  const isNamedBelow = subheading !== null && (!isOnly || subheading.length >= onlyHeading.length)
  const named = isSiteAbove ? subheading : (heading ?? (isNamedBelow ? subheading : null))
  if (named !== null) return { value: withoutBarredSite(named, siteName), rule: 'html-heading' }
  if (isOnly) return { value: withoutBarredSite(onlyHeading, siteName), rule: 'html-heading' }
  if (structured !== '') return { value: structured, rule: 'html-json-ld' }
  const entry = [...document.querySelectorAll(ENTRY_TITLES)]
    .map(foldedText)
    .find((text) => isTitleSized(text, 4))
  if (entry !== undefined) return { value: entry, rule: 'html-heading' }
  if (openGraph !== '') return { value: withoutSite(openGraph, siteName), rule: 'html-meta' }
  if (pageTitle !== '') return { value: withoutSite(pageTitle, siteName), rule: 'html-title' }
  // pages older than metadata may have nothing but a smaller heading
  const anyHeading = onlyHeading ?? subheadings[0]
  return anyHeading === undefined ? null : { value: anyHeading, rule: 'html-heading' }
}

function headingTexts(document: Document, selector: string, minUnits: number): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.closest('header nav, footer') === null)
    .filter((element) => !linksHome(element))
    .map(headingText)
    .filter((text) => text.length > minUnits)
}

/** A heading that leads to the front page is the site's name. */
function linksHome(element: Element): boolean {
  const address =
    element.querySelector('a[href]')?.getAttribute('href') ?? element.closest('a[href]')?.getAttribute('href')
  return address !== undefined && address !== null && HOME.test(address)
}

/** The text of a heading without the short line that many papers set above it inside the same element. */
function headingText(element: Element): string {
  const kicker = foldedText(element.querySelector(KICKERS))
  const text = foldedText(element)
  const rest =
    kicker !== '' && text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s:|–—-]+/u, '') : ''
  return rest.length > kicker.length / 2 ? rest : text
}

function isTitleSized(text: string, minUnits: number): boolean {
  return text.length > minUnits && text.length < 250
}

function longest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((best, text) => (text.length > (best?.length ?? 0) ? text : best), null)
}

/** A heading rarely carries the site's name, and then behind a bar. */
function withoutBarredSite(title: string, siteName: string): string {
  return title.includes('|') ? withoutSite(title.replace(/[\s|]+$/u, ''), siteName) : title
}

/** A page title without the name of its site, in front or behind a separator. */
function withoutSite(title: string, siteName: string): string {
  const glued = GLUED_SITE.exec(title)
  if (glued !== null) return title.slice(0, glued.index)
  const parts = title.split(SITE_SEPARATOR).filter((part) => part.trim() !== '')
  if (parts.length < 2) return title.replace(/\s+[|·•»]\s*$/u, '')
  const site = comparable(siteName)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const plainLast = comparable(last)
  if (site !== '' && plainLast !== '' && (site.includes(plainLast) || plainLast.includes(site))) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:-]+$/u, '') || title
  }
  if (site !== '' && comparable(first) === site) {
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»«:-]+/u, '') || title
  }
  const separator = [...title.matchAll(LAST_SEPARATOR)].at(-1)
  const isSite =
    separator !== undefined
    && separator.index >= MIN_TITLE_BEFORE_SITE
    && title.length - separator.index < MAX_SITE_UNITS
  return isSite ? title.slice(0, separator.index) : title
}
