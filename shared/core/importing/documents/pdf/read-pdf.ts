import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { foldWhiteSpace } from '../../../text/white-space.ts'
import { stripInvisible } from '../../../text/invisible.ts'
import { DraftFields } from '../../draft-fields.ts'
import { readParagraphs } from '../../plain/read-plain-text.ts'
import { readingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { withFacts } from '../document-facts.ts'
import type { PdfText } from './pdf-text.ts'
import { holdsPictures } from './pictures.ts'

/** Fewer letters than this for each page are stamps on pictures of pages. */
const MIN_UNITS_A_PAGE = 12
const MAX_LISTED = 50

/** Reads a PDF with text as one article; one of pictures with hardly any text is `scanned`. */
export const readPdf: FormatReader = async ({ name, bytes, options }) => {
  const { readPdf } = options
  if (readPdf === undefined) throw new ReadingError('unsupported-format', 'PDF: no reader at hand')
  const hasPictures = holdsPictures(bytes)
  const text = await readPdf(bytes)
  const paragraphs = text.paragraphs
    .map((paragraph) => foldWhiteSpace(stripInvisible(paragraph).normalize('NFC')))
    .map((paragraph, index) => ({ paragraph, isTitle: index === text.titleIndex }))
    .filter(({ paragraph }) => paragraph !== '')
  const units = countUnits(text)
  const isSparse = units < Math.max(1, text.pageCount) * MIN_UNITS_A_PAGE
  if (isSparse && hasPictures) throw new ReadingError('scanned', `${text.pageCount} pages, hardly any text`)
  if (units === 0) throw new ReadingError('no-text', `${text.pageCount} pages without text and pictures`)
  const fields = new DraftFields(options.stepsOff)
  for (const { rule, before, after } of text.cleaning) fields.clean(rule, before, after)
  const title = paragraphs.find(({ isTitle }) => isTitle)?.paragraph
  if (title !== undefined) fields.set('title', title, title, 'largest-type')
  if (text.masthead !== null) fields.set('source', text.masthead, text.masthead, 'masthead', 'inferred')
  if (text.url !== null) fields.set('url', text.url, text.url, 'print-line')
  const body = paragraphs.filter(({ isTitle }) => !isTitle).map(({ paragraph }) => paragraph)
  const draft = readParagraphs(body.length > 0 ? body : [title ?? ''], fields, readingContext(name, options))
  return {
    articles: [withFacts(draft, text.facts)],
    problems: [...missingPages(name, text, hasPictures), ...(isSparse ? [sparse(name, units)] : [])],
  }
}

/** Letters and digits of the text. */
function countUnits({ paragraphs }: PdfText): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
}

function sparse(fileName: string, units: number): ImportProblem {
  return { fileName, code: 'little-text', detail: `${units} letters and digits` }
}

/** Pages that are missing in the article: damaged ones, and pictures among others; a blank one here and there is no news. */
function missingPages(
  fileName: string,
  { emptyPages, unreadablePages, pageCount }: PdfText,
  hasPictures: boolean,
): readonly ImportProblem[] {
  const problems: ImportProblem[] = []
  if (unreadablePages.length > 0)
    problems.push({ fileName, code: 'damaged', detail: `pages ${listed(unreadablePages)} cannot be read` })
  if (hasPictures && emptyPages.length >= Math.max(2, pageCount / 3))
    problems.push({ fileName, code: 'scanned', detail: `no text on pages ${listed(emptyPages)}` })
  return problems
}

function listed(pages: readonly number[]): string {
  return pages.slice(0, MAX_LISTED).join(', ') + (pages.length > MAX_LISTED ? ' …' : '')
}
