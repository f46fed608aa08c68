import { findElements, lineOf, classesOf, linesOf, childElements } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { findAccessionNumber } from './accession-number.ts'
import { takeCode } from './take-code.ts'
import { takeParagraph } from './take-paragraph.ts'

/** Reads an article as Factiva shows it with its codes: a table with a row a field, `HD`, `BY`, `PD` … */
export function readIndexedLayout(element: HtmlElement, record: RecordBuilder): void {
  const values = new Map<string, string>()
  for (const row of findElements(element, ({ name }) => name === 'tr')) {
    const cells = childElements(row).filter(({ name }) => name === 'td')
    const label = cells.find((cell) => classesOf(cell).includes('index'))
    const value = cells.find((cell) => cell !== label)
    if (label === undefined || value === undefined) continue
    const code = lineOf(label).toUpperCase()
    if (code === 'LP' || code === 'TD') readText(value, record)
    else if (!values.has(code)) values.set(code, linesOf(value).join(' '))
  }
  const number = findAccessionNumber(values.get('AN') ?? element.attributes['id'] ?? '')
  if (number !== null) record.vendorId(number)
  for (const [code, value] of values) takeCode(code, value, record, values.get('ET') ?? '')
}

function readText(cell: HtmlElement, record: RecordBuilder): void {
  const paragraphs = findElements(cell, ({ name }) => name === 'p' || name === 'pre')
  for (const paragraph of paragraphs.length > 0 ? paragraphs : [cell]) takeParagraph(paragraph, record)
}
