import { shortText } from './element-text.ts'
import type { PageFacts } from './page-facts.ts'
import { plainString } from './plain-string.ts'

const CANDIDATES = 'p,h2,h3,div,span,strong'
const KEYS = ['og:description', 'description', 'twitter:description']
const MIN_DESCRIPTION_UNITS = 50
/** Shorter ones are subtitles rather than the opening of the text. */
const MIN_UNITS = 130
const MAX_UNITS = 700
const COMPARED_UNITS = 60

/**
 * The standfirst of a page whose text was found without it: a paragraph of the page that its description repeats
 * and the text does not hold; null when there is none. Papers set it in the page's head, where no scoring of
 * blocks finds it.
 */
export function findStandfirst(facts: PageFacts, paragraphs: readonly string[]): string | null {
  const body = paragraphs.join('\n')
  for (const key of KEYS) {
    const description = plainString(facts.metas.get(key)?.[0] ?? '').replace(/\s*(?:\.\.\.|…)$/u, '')
    if (description.length < MIN_DESCRIPTION_UNITS) continue
    const start = description.slice(0, COMPARED_UNITS)
    if (body.includes(start)) return null
    for (const element of facts.document.querySelectorAll(CANDIDATES)) {
      const text = shortText(element, MAX_UNITS)
      if (text !== null && text.length >= MIN_UNITS && text.startsWith(start)) return text
    }
  }
  return null
}
