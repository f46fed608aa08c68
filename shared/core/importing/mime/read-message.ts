import { addressParser, decodeWords } from 'postal-mime'
import type { ArticleDraft } from '../../../model/draft.ts'
import type { ImportProblem } from '../../../model/problem.ts'
import { stripInvisible } from '../../text/invisible.ts'
import { decodeText } from '../../text/decode.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import type { FormatResult, FormatSource } from '../format.ts'
import { readParagraphs } from '../plain/read-plain-text.ts'
import { readRecordDate } from '../records/record-date.ts'
import { headerParameter, headerValue } from './header-block.ts'
import { mailContent, mailParagraphs } from './mail-text.ts'
import { partBytes, readMime, type MimePart } from './mime-parts.ts'

const RULE = 'mail-header'
const MAX_ATTACHMENTS = 100
/** What comes with mail and holds no text: logos, signatures, cards, appointments. */
const NO_TEXT =
  /^(?:image|audio|video|font)\/|^(?:text\/(?:calendar|x-?vcard|vcard|css)|application\/(?:pgp-|x-pkcs7|pkcs7|ms-tnef|ics))/u

/** The article of one mail and those in the files attached to it; records are numbered from 0. */
export async function readMessage(
  bytes: Uint8Array,
  { name, options, readNested }: Pick<FormatSource, 'name' | 'options' | 'readNested'>,
): Promise<FormatResult> {
  const message = readMime(bytes)
  const content = mailContent(message)
  const fields = mailFields(message, options.stepsOff)
  const paragraphs = mailParagraphs(content, fields, options.charset)
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = []
  if (paragraphs.length > 0) articles.push(mailArticle(message, paragraphs, fields, name))
  const files = content.attachments.filter(({ type }) => !NO_TEXT.test(type))
  for (const [index, file] of files.slice(0, MAX_ATTACHMENTS).entries()) {
    const result = await readNested(`${name}/${attachmentName(file, index)}`, partBytes(file))
    articles.push(...result.articles)
    problems.push(...result.problems)
  }
  if (files.length > MAX_ATTACHMENTS)
    problems.push({ fileName: name, code: 'too-many-entries', detail: `${files.length} attachments` })
  if (articles.length === 0 && problems.length === 0)
    problems.push({
      fileName: name,
      code: 'no-text',
      detail: fields.values.title || 'a mail without text',
      recordNumber: 0,
    })
  return { articles: articles.map((draft, recordNumber) => ({ ...draft, recordNumber })), problems }
}

function mailArticle(
  message: MimePart,
  paragraphs: readonly string[],
  fields: DraftFields,
  fileName: string,
): ArticleDraft {
  const draft = readParagraphs(paragraphs, fields, { fileName, capturedAtMs: null })
  const id = headerValue(message.headers, 'message-id')
  return id === null ? draft : { ...draft, supplement: { vendorId: id.slice(0, 500) } }
}

/** Subject, sender and date of a mail. The date stays as the sender's clock printed it. */
function mailFields({ headers }: MimePart, stepsOff: FormatSource['options']['stepsOff']): DraftFields {
  const fields = new DraftFields(stepsOff)
  const subject = headerLine(headerValue(headers, 'subject'))
  fields.set('title', subject, `Subject: ${subject}`, RULE)
  const from = headerLine(headerValue(headers, 'from'))
  // mail to a list is an outlet's, any other is a person's
  const isBulk = ['list-id', 'list-unsubscribe'].some((name) => headerValue(headers, name) !== null)
  fields.set(isBulk ? 'source' : 'byline', senderName(from), `From: ${from}`, RULE)
  const date = headerValue(headers, 'date')
  const printed = date === null ? null : readRecordDate(date)
  if (date !== null && printed !== null) {
    const { day, time, isInferred } = printed
    fields.addDate({
      day,
      time,
      quote: `Date: ${date}`,
      rule: RULE,
      certainty: isInferred ? 'inferred' : 'printed',
    })
  }
  return fields
}

/** A header value in its own letters: encoded words (RFC 2047), or raw bytes, which the standard forbids. */
function headerLine(value: string | null): string {
  if (value === null) return ''
  const raw = /[\u0080-\u00ff]/u.test(value)
    ? (decodeText(Uint8Array.from(value, (unit) => unit.charCodeAt(0)))?.text ?? value)
    : value
  return foldWhiteSpace(stripInvisible(decodeWords(raw).normalize('NFC')))
}

function senderName(from: string): string {
  const [sender] = addressParser(from.slice(0, 1_000))
  return sender === undefined ? '' : foldWhiteSpace(sender.name || (sender.address ?? ''))
}

function attachmentName({ headers, type }: MimePart, index: number): string {
  const name =
    headerParameter(headerValue(headers, 'content-disposition'), 'filename')
    ?? headerParameter(headerValue(headers, 'content-type'), 'name')
  return headerLine(name) || `${type}, attachment ${index + 1}`
}
