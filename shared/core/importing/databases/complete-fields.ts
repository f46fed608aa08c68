import { guessLanguage } from '../../text/language.ts'
import type { DraftFields } from '../draft-fields.ts'
import { isKnownAgency } from '../headers/agencies.ts'
import { readHeaderLine } from '../headers/header-line.ts'
import { takeFields } from '../plain/header-block.ts'
import { setInferredTitle } from '../plain/title.ts'
import { setPublished, type YearHints } from '../published-date.ts'

const DATELINE_PARAGRAPHS = 3
const CREDIT_PARAGRAPHS = 3
/** Reading a whole paragraph as a header line costs more than reading the export. */
const MAX_DATELINE_UNITS = 200
const MAX_CREDIT_UNITS = 80
const MAX_BYLINE_UNITS = 120

/**
 * Reads what the labels of an export leave open from its text: place and agency of a dateline, a byline on a line of
 * its own, a credit at the end, language and title. The text stays whole, because a database delivers it without
 * the furniture of a page.
 */
export function completeFields(fields: DraftFields, paragraphs: readonly string[], context: YearHints): void {
  const [first = ''] = paragraphs
  const opening = readHeaderLine(first.slice(0, MAX_BYLINE_UNITS))
  if (first.length <= MAX_BYLINE_UNITS && opening.bodyStart === first.length)
    fields.set('byline', opening.byline, first, opening.rule ?? 'byline')
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const front = paragraph.slice(0, MAX_DATELINE_UNITS)
    const read = readHeaderLine(front)
    if (read.bodyStart === 0 || read.bodyStart === front.length) continue
    takeFields(fields, paragraph.slice(0, read.bodyStart).trim(), read)
    break
  }
  readAgency(fields, paragraphs)
  // guessing weighs every word
  if (!fields.has('language'))
    fields.set('language', guessLanguage(paragraphs.join('\n')), '', 'words', 'inferred')
  setInferredTitle(fields, paragraphs)
  setPublished(fields, context)
}

function readAgency(fields: DraftFields, paragraphs: readonly string[]): void {
  const { source, byline } = fields.values
  for (const paragraph of paragraphs.slice(-CREDIT_PARAGRAPHS).reverse()) {
    if (!/[)）]$/u.test(paragraph) && paragraph.length > MAX_CREDIT_UNITS) continue
    const { agency, rule } = readHeaderLine(paragraph.slice(-MAX_CREDIT_UNITS))
    if (rule === 'agency-credit') fields.set('agency', agency, paragraph, rule)
  }
  const desk = source?.split(' -- ')[0] ?? ''
  if (isKnownAgency(desk)) fields.set('agency', desk, source ?? '', 'source-agency', 'inferred')
  if (byline !== null && isKnownAgency(byline))
    fields.set('agency', byline, byline, 'byline-agency', 'inferred')
}
