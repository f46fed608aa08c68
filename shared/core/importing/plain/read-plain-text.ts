import type { ArticleDraft } from '../../../model/draft.ts'
import { invisibleCharacters, stripInvisible } from '../../text/invisible.ts'
import { guessLanguage } from '../../text/language.ts'
import { foldWhiteSpace, normaliseLines } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import { isKnownAgency } from '../headers/agencies.ts'
import { setPublished, type YearHints } from '../published-date.ts'
import type { ReadingContext } from '../reading-context.ts'
import { withoutBoilerplate } from './boilerplate.ts'
import { readHeaderBlock } from './header-block.ts'
import { setInferredTitle } from './title.ts'
import { readTrailer } from './trailer.ts'
import { linesOf, unwrapParagraphs } from './unwrap.ts'

/**
 * The article in a text file: headline, byline, agency, date and place from the lines that print them, and the
 * paragraphs without those lines. Null when the text holds no character that prints. Linear in the text.
 *
 * @param fields what is known already and stays
 */
export function readPlainText(
  raw: string,
  context: ReadingContext,
  fields = new DraftFields(context.stepsOff),
): ArticleDraft | null {
  const paragraphs = paragraphsOf(withoutInvisible(normaliseLines(raw), fields), fields)
  if (paragraphs.length === 0) return null
  return readParagraphs(paragraphs.map(foldWhiteSpace), fields, context)
}

function paragraphsOf(text: string, fields: DraftFields): readonly string[] {
  const { paragraphs, firstJoin } = unwrapParagraphs(text)
  if (firstJoin === null) return paragraphs
  const { before, after } = firstJoin
  return fields.clean('unwrapped-lines', before, after) === after ? paragraphs : linesOf(text)
}

/**
 * The article in paragraphs whose fields are partly known already: what `fields` holds stays, the rest is read
 * from the lines above and below the text.
 */
export function readParagraphs(
  paragraphs: readonly string[],
  fields: DraftFields,
  context: YearHints,
): ArticleDraft {
  const withoutHeader = readHeaderBlock(withoutBoilerplate(paragraphs, fields), fields)
  const body = readTrailer(withoutHeader, fields)
  const text = body.length > 0 ? body : paragraphs.slice(0, 1)
  // a file of a headline and its byline has no text: the headline is shown there, and the list of changes says so
  if (body.length === 0) fields.note('headline-without-text', '', text[0] ?? '')
  fields.set('language', guessLanguage(text.join('\n')), '', 'words', 'inferred')
  setInferredTitle(fields, text)
  const { byline } = fields.values
  if (byline !== null && isKnownAgency(byline))
    fields.set('agency', byline, byline, 'byline-agency', 'inferred')
  setPublished(fields, context)
  return fields.toDraft(text)
}

/** A text without characters that nobody sees, which is noted in `fields`. */
export function withoutInvisible(text: string, fields: DraftFields): string {
  const hidden = invisibleCharacters(text).join(' ')
  return hidden === '' || fields.clean('invisible-characters', hidden, '') === ''
    ? stripInvisible(text)
    : text
}
