import type { FormatReader } from '../../format.ts'
import type { IndexTerm } from '../../../../model/supplement.ts'
import { findElements, lineOf } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import { readRecords } from '../read-records.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { findAccessionNumber } from './accession-number.ts'

const SUBJECTS = new Set(['newsSubject', 'industry'])

/** Reads the XML that Factiva answers to programs, an `article` a record. */
export const readFactivaXml: FormatReader = (source) => {
  const articles = recordElements(source.text ?? '', { isXml: true, isRecord: (name) => name === 'article' })
  return readRecords(source, { database: 'factiva', rule: 'factiva-xml' }, articles, readArticle)
}

function readArticle(article: HtmlElement, record: RecordBuilder): void {
  const linesOfAll = (name: string): readonly string[] =>
    findElements(article, (element) => element.name === name)
      .map(lineOf)
      .filter((line) => line !== '')
  const line = (name: string): string => linesOfAll(name)[0] ?? ''
  record.vendorId(findAccessionNumber(line('accessionNo')) ?? line('accessionNo'))
  record.set('title', line('headline'), `headline ${line('headline')}`)
  record.byline(line('byline'), `byline ${line('byline')}`)
  record.set('source', line('sourceName'), `sourceName ${line('sourceName')}`)
  record.language(line('baseLanguage').toLowerCase(), `baseLanguage ${line('baseLanguage')}`)
  record.date(line('publicationDate'), line('publicationTime'))
  record.section(line('sectionName'))
  record.page(line('pages'))
  if (line('copyright') !== '') record.copyright(line('copyright'))
  for (const caption of linesOfAll('artWork')) record.caption(caption)
  readParagraphs(article, record)
  for (const element of findElements(article, ({ name }) => termType(name) !== null)) {
    const type = termType(element.name)
    const name = findElements(element, (inner) => inner.name === 'name').map(lineOf)[0] ?? ''
    if (type !== null && name !== '') record.terms([{ type, name, weight01: null }])
  }
}

function readParagraphs(article: HtmlElement, record: RecordBuilder): void {
  const parts = findElements(article, ({ name }) => name === 'leadParagraph' || name === 'tailParagraphs')
  for (const part of parts) {
    const paragraphs = findElements(part, ({ name }) => name === 'paragraph')
    for (const paragraph of paragraphs.length > 0 ? paragraphs : [part]) record.paragraph(lineOf(paragraph))
  }
}

function termType(name: string): IndexTerm['type'] | null {
  if (name === 'region') return 'place'
  if (name === 'company') return 'organisation'
  if (name === 'person') return 'person'
  return SUBJECTS.has(name) ? 'subject' : null
}
