import { Readability } from '@mozilla/readability'
import { blockParagraphs } from './block-text.ts'
import { parseInert } from './parse-inert.ts'
import { postClean } from './post-clean.ts'
import { preClean } from './pre-clean.ts'
import { sanitize } from './sanitize.ts'

/** The article's text as found in a page. */
export interface FoundArticle {
  readonly paragraphs: readonly string[]
  /** Readability's own reading of the title, for pages without any other. */
  readonly title: string | null
}

const NOTHING: FoundArticle = { paragraphs: [], title: null }
/** Below this share of the text found without it, cleaning ahead took a part of the article away. */
const MIN_KEPT_SHARE = 0.6

/**
 * The article of a page: Readability on the page cleaned of furniture, and on the page as it is when that lost
 * too much. @mozilla/readability scores blocks by their text and links; its precision comes from the cleaning
 * before and after it.
 */
export function findArticle(html: string): FoundArticle {
  const cleaned = parseInert(html)
  preClean(cleaned)
  const first = runReadability(cleaned)
  const second = runReadability(parseInert(html))
  const found = lengthOf(first) < MIN_KEPT_SHARE * lengthOf(second) ? second : first
  return found.paragraphs.length === 0 ? plainText(parseInert(html)) : found
}

function runReadability(document: Document): FoundArticle {
  cacheBodyByCloning(document.body)
  const result = new Readability<HTMLElement>(document, { serializer: (node) => node as HTMLElement }).parse()
  const root = result?.content
  if (root === null || root === undefined) return NOTHING
  postClean(root)
  sanitize(root)
  return { paragraphs: blockParagraphs(root), title: result?.title ?? null }
}

/** A page with too little text to score: all its text, without the furniture. */
function plainText(document: Document): FoundArticle {
  preClean(document)
  return { paragraphs: blockParagraphs(document.body), title: null }
}

/**
 * Readability remembers the body as `innerHTML` and sets it again for another try with looser rules. Under
 * Trusted Types setting it fails, so this one element answers with a copy of its nodes instead of parsing anew.
 */
function cacheBodyByCloning(body: HTMLElement): void {
  let saved: readonly Node[] = []
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      saved = [...body.childNodes].map((node) => node.cloneNode(true))
      return ''
    },
    set: () => body.replaceChildren(...saved.map((node) => node.cloneNode(true))),
  })
}

function lengthOf(article: FoundArticle): number {
  return article.paragraphs.reduce((length, paragraph) => length + paragraph.length + 1, 0)
}
