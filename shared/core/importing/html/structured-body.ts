import { isArticleNode } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { plainString } from './plain-string.ts'

const MIN_UNITS = 400
/** The structured text must be this much longer than the visible one: it is only a copy without its captions. */
const MIN_FACTOR = 2

/**
 * The paragraphs of the article's text in JSON-LD, for pages that only a script would fill; null when the page's
 * own text is as long. Paragraphs are known only where line feeds were kept.
 */
export function structuredBody(facts: PageFacts, visibleUnits: number): readonly string[] | null {
  const body = facts.jsonLd.find(isArticleNode)?.['articleBody']
  if (typeof body !== 'string' || body.length < MIN_UNITS || body.length < visibleUnits * MIN_FACTOR)
    return null
  return body
    .replace(/<\/p>|<br\s*\/?>/giu, '\n')
    .split(/\n+/u)
    .map(plainString)
    .filter((paragraph) => paragraph !== '')
}
