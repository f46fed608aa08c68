import { decodeText } from '../../text/decode.ts'
import { stripInvisible } from '../../text/invisible.ts'
import { decodeAs } from '../../text/text-decoder.ts'
import { foldWhiteSpace, normaliseLines } from '../../text/white-space.ts'
import type { DraftFields } from '../draft-fields.ts'
import { declaredCharset } from '../html-signs.ts'
import { unwrapParagraphs } from '../plain/unwrap.ts'
import { valueParagraphs } from '../records/value-paragraphs.ts'
import { headerParameter, headerToken, headerValue } from './header-block.ts'
import { partBytes, type MimePart } from './mime-parts.ts'

/** What a mail holds: its text in one form or two, and files. */
export interface MailContent {
  readonly plain: readonly MimePart[]
  readonly html: readonly MimePart[]
  readonly attachments: readonly MimePart[]
}

/** HTML that says so much more than the plain text is the mail; the plain text only asks for another program. */
const STUB_FACTOR = 3
/**
 * The line that parts a signature from the text (RFC 3676), and what may stand below it. Every line ends in one way only: a pattern that
 * may end it anywhere tries more ways than there is time.
 */
const SIGNATURE = /\n-- \n(?:[^\n]{0,400}\n){0,12}[^\n]{0,400}$/u
/** What programs write without looking at the text: what reads most plausibly is believed more. */
const DEFAULT_CHARSET = /^(?:us-)?ascii$|^iso-?8859-1$|^latin-?1$/iu
const QUOTED_FROM = /^>(?=>*From )/gmu

/** Sorts the parts of a mail. Of a message with pictures beside it only the message is text. */
export function mailContent(message: MimePart): MailContent {
  const plain: MimePart[] = []
  const html: MimePart[] = []
  const attachments: MimePart[] = []
  const visit = (part: MimePart): void => {
    if (part.parts.length > 0) part.parts.forEach(visit)
    else if (isAttached(part)) attachments.push(part)
    else if (part.type === 'text/plain') plain.push(part)
    else if (part.type === 'text/html') html.push(part)
    else attachments.push(part)
  }
  visit(message)
  return { plain, html, attachments }
}

function isAttached({ headers }: MimePart): boolean {
  return headerToken(headerValue(headers, 'content-disposition')) === 'attachment'
}

/**
 * The paragraphs of a mail: its plain text, or its HTML where that says much more.
 *
 * @param charset the user's choice instead of the one that the parts name
 */
export function mailParagraphs(
  { plain, html }: MailContent,
  fields: DraftFields,
  charset: string | undefined,
): readonly string[] {
  const fromHtml = html.flatMap((part) => valueParagraphs(`<p>${partText(part, charset)}`))
  const text = plain.map((part) => plainText(part, charset)).join('\n\n')
  const message = paragraphsOf(text.replace(SIGNATURE, ''))
  // a signature is a step only where the text above it is the article
  return lengthOf(fromHtml) > STUB_FACTOR * lengthOf(message)
    ? fromHtml
    : paragraphsOf(withoutSignature(text, fields))
}

function paragraphsOf(text: string): readonly string[] {
  return unwrapParagraphs(text)
    .paragraphs.map(foldWhiteSpace)
    .filter((line) => line !== '')
}

function plainText(part: MimePart, charset: string | undefined): string {
  const text = stripInvisible(normaliseLines(partText(part, charset))).replace(QUOTED_FROM, '')
  const format = headerParameter(headerValue(part.headers, 'content-type'), 'format')
  // flowed text (RFC 3676): a blank at a line end joins lines, but for the line above a signature
  return format?.toLowerCase() === 'flowed' ? text.replace(/(?<!^--) \n/gmu, ' ') : text
}

function partText(part: MimePart, charset: string | undefined): string {
  const bytes = partBytes(part)
  if (charset !== undefined) return decodeAs(bytes, charset) ?? ''
  const declared = headerParameter(headerValue(part.headers, 'content-type'), 'charset')
  const isDefault = declared !== null && DEFAULT_CHARSET.test(declared)
  return decodeText(bytes, isDefault ? null : (declared ?? declaredCharset(bytes)))?.text ?? ''
}

function withoutSignature(text: string, fields: DraftFields): string {
  const signature = SIGNATURE.exec(text)
  if (signature === null) return text
  const isGone = fields.clean('mail-signature', signature[0].trim(), '') === ''
  return isGone ? text.slice(0, signature.index) : text
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}
