import type { StepKey } from '../../../model/article.ts'
import type { PageDraft } from '../../../model/draft.ts'
import { stripInvisible } from '../../text/invisible.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import { readParagraphs } from '../plain/read-plain-text.ts'
import { findArticle } from './find-article.ts'
import { withoutHeadLines } from './head-lines.ts'
import { readPageAuthors } from './page-authors.ts'
import { readPageDate } from './page-date.ts'
import { readPageFacts, type PageFacts } from './page-facts.ts'
import { readPageTitle } from './page-title.ts'
import { pagePictures } from './page-pictures.ts'
import { parseInert } from './parse-inert.ts'
import { findStandfirst } from './standfirst.ts'
import { structuredBody } from './structured-body.ts'

/**
 * The article of a saved page, or null when the page holds no text. Needs the window's `DOMParser`; fetches
 * nothing and runs nothing of the page. What the page's metadata say comes first, the lines above and below the
 * text fill in the rest.
 *
 * @param fileName a hint for a year that the page does not print
 * @param stepsOff cleaning steps that are not to be taken
 */
export function readHtmlPage(
  html: string,
  fileName: string,
  stepsOff: readonly StepKey[] = [],
): PageDraft | null {
  const document = parseInert(html)
  const facts = readPageFacts(document, html)
  const found = findArticle(html)
  const visibleUnits = found.paragraphs.join('\n').length
  const text = structuredBody(facts, visibleUnits) ?? found.paragraphs
  const standfirst = findStandfirst(facts, text)
  const paragraphs = (standfirst === null ? text : [standfirst, ...text])
    .map((paragraph) => foldWhiteSpace(stripInvisible(paragraph).normalize('NFC')))
    .filter((paragraph) => paragraph !== '')
  if (paragraphs.length === 0) return null
  const fields = new DraftFields(stepsOff)
  readMetadata(fields, facts, found.title)
  const draft = readParagraphs(withoutHeadLines(paragraphs, fields), fields, { fileName, capturedAtMs: null })
  const pictures = pagePictures(document, draft.paragraphs)
  return pictures.length === 0 ? draft : { ...draft, pictures }
}

function readMetadata(fields: DraftFields, facts: PageFacts, readabilityTitle: string | null): void {
  const title = readPageTitle(facts)
  if (title !== null) fields.set('title', clean(title.value), title.value, title.rule)
  else if (readabilityTitle !== null)
    fields.set('title', clean(readabilityTitle), readabilityTitle, 'html-title')
  const authors = readPageAuthors(facts)
  if (authors !== null) fields.set('byline', clean(authors.value), authors.value, authors.rule)
  fields.set('source', clean(facts.siteName), facts.siteName, 'html-meta')
  fields.set('url', facts.url, facts.url ?? '', 'html-address')
  const date = readPageDate(facts)
  if (date !== null) {
    const { day, time, quote, rule, isCertain } = date
    fields.addDate({ day, time, quote, rule, certainty: isCertain ? 'printed' : 'inferred' })
  }
}

function clean(value: string): string {
  return foldWhiteSpace(stripInvisible(value).normalize('NFC'))
}
