import type { FormatReader } from '../../format.ts'
import { findElements, linesOf, rawTextOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { readRecords } from '../read-records.ts'

/** `^ИС: Московская газета`: source, section, day, author, headline. */
const CODE = /^\^(?<code>\p{Lu}{2}):\s*(?<value>.*)$/u
const INDENTED = /^(?: {2,}|\t|\u3000)\S/u

/** Reads a report of Integrum as a page: for each article a table of codes and its text as wrapped lines. */
export const readIntegrumHtml: FormatReader = (source) =>
  readRecords(
    source,
    { database: 'integrum', rule: 'integrum-html' },
    recordElements(source.text ?? '', { isRecord: (name) => name === 'div' }),
    readArticle,
  )

function readArticle(element: HtmlElement, record: RecordBuilder): void {
  for (const cell of findElements(element, ({ name }) => name === 'td')) {
    for (const line of linesOf(cell)) {
      const { code = '', value = '' } = CODE.exec(line)?.groups ?? {}
      takeCode(code, value, line, record)
    }
  }
  for (const heading of findElements(element, ({ name }) => name === 'h3'))
    record.set('title', linesOf(heading).join(' '))
  for (const text of findElements(element, ({ name }) => name === 'pre'))
    for (const paragraph of paragraphsOf(rawTextOf(text))) record.paragraph(paragraph)
}

function takeCode(code: string, value: string, quote: string, record: RecordBuilder): void {
  if (code === 'ИС') record.set('source', value, quote)
  else if (code === 'РБ') record.section(value)
  else if (code === 'ДТ') record.date(value, '', 'day-first')
  else if (code === 'АВ') record.byline(value, quote)
  else if (code === 'ЗГ') record.set('title', value, quote)
}

/** Lines are wrapped; a paragraph opens with an indent or stands between blank lines. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  const close = (): void => {
    if (lines.length > 0) paragraphs.push(lines.join(' '))
    lines = []
  }
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') close()
    else {
      if (INDENTED.test(line)) close()
      lines.push(line.trim())
    }
  }
  close()
  return paragraphs
}
