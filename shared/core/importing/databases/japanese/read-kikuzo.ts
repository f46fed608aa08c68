import type { FormatReader } from '../../format.ts'
import { classesOf, findElements, lineOf, linesOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { readRecords } from '../read-records.ts'
import { groupElements } from './groups.ts'

/**
 * Reads articles saved from Kikuzo: for each a table with number, day, edition, section, page and length, then one with
 * headline and text. Where the archive may not show the text, the headline stays.
 */
export const readKikuzo: FormatReader = (source) => {
  const tables = recordElements(source.text ?? '', {
    isRecord: (name, attributes) =>
      name === 'table' && /^topic-(?:list|detail)$/u.test(attributes['class'] ?? ''),
  })
  return readRecords(
    source,
    { database: 'kikuzo', rule: 'kikuzo-html' },
    groupElements(tables, (table) => classesOf(table).includes('topic-list')),
    readArticle,
  )
}

function readArticle([list, ...details]: readonly HtmlElement[], record: RecordBuilder): void {
  const cells = list === undefined ? [] : findElements(list, ({ name }) => name === 'td').map(lineOf)
  const [, day = '', edition = '', section = '', page = ''] = cells
  record.date(day)
  record.section([edition, section].filter((part) => part !== '').join(' '))
  record.page(page.replace(/^0+(?=\d)/u, ''))
  record.inferredSource('朝日新聞')
  for (const detail of details) {
    const [title] = findElements(detail, (element) => classesOf(element).includes('font002'))
    if (title !== undefined) record.set('title', lineOf(title))
    for (const text of findElements(detail, (element) => classesOf(element).includes('detail001')))
      for (const line of linesOf(text)) record.paragraph(line)
  }
}
