import { foldedText, linkShare01, shortText } from './element-text.ts'
import { FURNITURE_NAME } from './junk-patterns.ts'

const NEVER_TEXT =
  'script:not([type*="json"]):not([type*="math"]),style,template,iframe,form,nav,aside,figcaption,[hidden],'
  + '[aria-hidden="true"],[role="navigation"],[role="complementary"],button,[itemprop="author"],[itemprop="caption"],[itemprop="copyrightHolder"]'
const CONTAINERS = new Set('body html article main h1 table tbody tr td'.split(' '))
const INLINE = new Set('a span em strong b i mark code time'.split(' '))
const CONSENT_NAME = /cookie|consent|gdpr|dsgvo/iu
const MAX_FURNITURE_SHARE = 0.2
const MAX_FURNITURE_UNITS = 1_500
const MIN_MENU_LINKS = 2
/** What is not linked are the bars and dots between links. */
const MIN_MENU_LINK_SHARE = 0.9
/** Some pages wrap their whole text in a form, an aside or a hidden block that a script shows. */
const MIN_WRAPPED_SHARE = 0.35

/** Takes page furniture out of `document` before the article is looked for. Changes the document. */
export function preClean(document: Document): void {
  const total = foldedText(document.body).length || 1
  for (const element of document.querySelectorAll(NEVER_TEXT)) {
    if (!element.isConnected) continue
    if (!(couldWrapArticle(element) && foldedText(element).length > MIN_WRAPPED_SHARE * total))
      element.remove()
  }
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (element.isConnected && (isConsent(element) || isFurniture(element, total))) element.remove()
  }
  for (const cell of document.querySelectorAll('td,th')) if (isMenu(cell)) cell.remove()
  // Readability counts a font element as a word in its line, and glues the paragraphs in it to what stands before
  for (const font of document.querySelectorAll<HTMLElement>('font')) font.replaceWith(...font.childNodes)
}

/** A cell of nothing but links is the menu of a page laid out as a table, see the corpus folder page-without-metadata. */
function isMenu(cell: Element): boolean {
  return (
    cell.querySelectorAll('a').length >= MIN_MENU_LINKS
    && cell.querySelector('table,p,blockquote') === null
    && linkShare01(cell) >= MIN_MENU_LINK_SHARE
  )
}

function couldWrapArticle(element: Element): boolean {
  return (
    element.localName === 'form'
    || element.localName === 'aside'
    || element.hasAttribute('hidden')
    || element.getAttribute('aria-hidden') === 'true'
  )
}

/** A notice about cookies may be the longest text of a short page. */
function isConsent(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (CONTAINERS.has(element.localName) || !CONSENT_NAME.test(names)) return false
  const text = shortText(element, MAX_FURNITURE_UNITS)
  return text !== null && /cookie|consent|einwilligung/iu.test(text)
}

function isFurniture(element: Element, total: number): boolean {
  if (CONTAINERS.has(element.localName)) return false
  if (INLINE.has(element.localName) && element.closest('p') !== null) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  const parted = names.replace(/([a-z])([A-Z])/gu, '$1-$2')
  if (!FURNITURE_NAME.test(names) && !FURNITURE_NAME.test(parted)) return false
  const length = shortText(element, MAX_FURNITURE_UNITS)?.length ?? Infinity
  if (length > MAX_FURNITURE_SHARE * total || length === Infinity) return false
  const isProse = element.querySelectorAll('p').length > 3 && length > 600
  return !isProse || /related|comment|recommend/iu.test(names)
}
