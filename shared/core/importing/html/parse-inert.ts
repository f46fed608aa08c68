/** The part of Trusted Types that is used here; TypeScript's library does not know them yet. */
interface HtmlPolicy {
  createHTML(html: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy
}

let policy: HtmlPolicy | undefined

/** Created once, because a content security policy lets each name be taken only once. */
function htmlPolicy(): HtmlPolicy {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  const passThrough: HtmlPolicy = { createHTML: (html) => html }
  policy ??= trustedTypes?.createPolicy('collate-html', passThrough) ?? passThrough
  return policy
}

/** What archive.org sets above the pages that it plays back, with days of its own. */
const ARCHIVE_BARS = '#wm-ipp-base,#wm-ipp,#wm-ipp-print,#donato'
const STYLE_TAG = /<(\/?)style(?=[\s/>])/giu
/** Values may hold angle brackets; their length is bounded so that unclosed quotes cost no more. */
const TAG = /<[a-z](?:[^<>"']|"[^"]{0,20000}"|'[^']{0,20000}')*>/giu
/** Tags whose quotes do not pair. */
const BROKEN_TAG = /<[a-z][^<>]*>?/giu
const ACTIVE_ATTRIBUTE = /(?<=[\s"'/])(style|on[a-z]{3,24})(?=\s*=)/giu
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu
const CLOBBERING_IDS = /^(?:object|img|embed|iframe|input|button|select|textarea|output|fieldset)$/u

/**
 * A document parsed from `html` that is never shown: its scripts do not run and nothing in it is fetched. This is
 * the only place that hands text to an HTML parser. Elements hidden by their style carry `hidden`; styles, event
 * handlers and names that would shadow properties of the document or of a form are gone, and so are the bars of a web
 * archive.
 */
export function parseInert(html: string): Document {
  const document = new DOMParser().parseFromString(
    htmlPolicy().createHTML(disarm(withoutNoscript(html))),
    'text/html',
  )
  removeClobberingNames(document)
  for (const bar of document.querySelectorAll(ARCHIVE_BARS)) bar.remove()
  return document
}

const NOSCRIPT_START = /<noscript(?=[\s>])/giu
const NOSCRIPT_END = /<\/noscript\s*>/giu

/**
 * What stands in `noscript` is not shown where scripts run. It is cut as text, as a browser reads it: parsed without
 * scripts, an element that it leaves open would swallow the rest of the page. One that never ends is no end of the page.
 */
function withoutNoscript(html: string): string {
  let kept = ''
  let from = 0
  for (const start of html.matchAll(NOSCRIPT_START)) {
    if (start.index < from) continue
    NOSCRIPT_END.lastIndex = start.index
    if (NOSCRIPT_END.exec(html) === null) break
    kept += html.slice(from, start.index)
    from = NOSCRIPT_END.lastIndex
  }
  return kept + html.slice(from)
}

/**
 * Makes style sheets templates and renames style and event handler attributes. None of them would act in an inert
 * document, but the content security policy reports every one that is parsed.
 */
function disarm(html: string): string {
  const rename = (tag: string): string => tag.replace(ACTIVE_ATTRIBUTE, 'data-$1')
  return html.replace(STYLE_TAG, '<$1template').replace(TAG, rename).replace(BROKEN_TAG, rename)
}

/** `<form name="body">` makes `document.body` the form, `<input id="remove">` breaks its form's `remove()`. */
function removeClobberingNames(document: Document): void {
  // methods are taken from the prototypes, because a name may shadow the document's own
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node as Element
    const style = Element.prototype.getAttribute.call(element, 'data-style') ?? ''
    if (element.localName !== 'meta') removeAttribute(element, 'name')
    if (CLOBBERING_IDS.test(element.localName)) removeAttribute(element, 'id')
    if (HIDING_STYLE.test(style)) Element.prototype.setAttribute.call(element, 'hidden', '')
  }
}

function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name)
}
