import { isPersonName, splitNames } from '../../headers/person-names.ts'
import { classesOf, findElements, lineOf, linesOf } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { takeHeader, takeNumber } from './take-header.ts'

const NUMBER_LINE =
  /^(?:numéro de document|document number|documentnummer|dokumentnummer|número de documento)\s?:/iu
const MAX_AUTHOR_UNITS = 80

/** Reads an article in a table: its lines stand below each other in one cell, parted by breaks. */
export function readOlderLayout(table: HtmlElement, record: RecordBuilder): void {
  takeHeader(table, record)
  const [title] = findElements(table, (element) => classesOf(element).includes('TitreArticleVisu'))
  if (title === undefined) return
  const heading = lineOf(title)
  record.set('title', heading)
  const lines = linesOf(table)
  takeNumber(lines, record)
  const below = lines.slice(lines.indexOf(heading) + 1)
  const end = below.findIndex((line) => NUMBER_LINE.test(line))
  const own = end === -1 ? below : below.slice(0, end)
  const [first = '', ...rest] = own
  const hasAuthor = rest.length > 0 && isAuthor(first)
  if (hasAuthor) record.byline(first)
  for (const line of hasAuthor ? rest : own) {
    if (line.startsWith('©')) record.copyright(line)
    else record.paragraph(line)
  }
}

function isAuthor(line: string): boolean {
  return (
    line.length <= MAX_AUTHOR_UNITS
    && !/[.!?:»”"]$/u.test(line)
    && (/^(?:by|par|von|por)\s/iu.test(line) || splitNames(line).some(isPersonName))
  )
}
