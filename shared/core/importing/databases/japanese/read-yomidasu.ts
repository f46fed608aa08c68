import type { FormatReader } from '../../format.ts'
import { classesOf, findElements, lineOf, linesOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { readRecords } from '../read-records.ts'
import { groupElements } from './groups.ts'

/** Reads articles saved from Yomidasu: for each a row of day, headline, edition, section and page, then the text. */
export const readYomidasu: FormatReader = (source) => {
  const pieces = recordElements(source.text ?? '', {
    isRecord: (name, { class: names = '' }) =>
      (name === 'table' && names === 'contentsTable') || (name === 'p' && names === 'mb10'),
  })
  return readRecords(
    source,
    { database: 'yomidasu', rule: 'yomidasu-html' },
    groupElements(pieces, (piece) => classesOf(piece).includes('contentsTable')),
    readArticle,
  )
}

function readArticle([head, ...texts]: readonly HtmlElement[], record: RecordBuilder): void {
  const cells = head === undefined ? [] : findElements(head, ({ name }) => name === 'th').map(lineOf)
  const [, day = '', title = '', edition = '', section = '', page = ''] = cells
  record.date(day)
  record.set('title', title)
  record.section([edition, section].filter((part) => part !== '').join(' '))
  record.page(page.replace(/^0+(?=\d)|頁$/gu, ''))
  record.inferredSource('読売新聞')
  for (const text of texts) for (const line of linesOf(text)) record.paragraph(line)
}
