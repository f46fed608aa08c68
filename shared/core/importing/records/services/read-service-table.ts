import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import type { RecordField } from '../fields.ts'
import { hasMarks, inReadingOrder, isNewsType } from '../references/reference.ts'
import { tableOfText } from '../table/table.ts'
import { MarkedRecord, tagsIn } from './marked-record.ts'
import { serviceOfTable, type ServiceName } from './service-signs.ts'

/** What the columns of a service's table give. */
interface ServiceColumns {
  readonly fields: Readonly<Partial<Record<RecordField, readonly string[]>>>
  readonly tags: readonly string[]
  readonly quote?: string
  readonly note?: string
  /** Tags of a mark. */
  readonly markTags?: string
  /** Rows that are equal in these are marks of one article; none: every row is an article. */
  readonly article: readonly string[]
}

const COLUMNS: Readonly<Record<Exclude<ServiceName, 'omnivore'>, ServiceColumns>> = {
  readwise: {
    fields: { title: ['Book Title', 'Title'], byline: ['Book Author'], url: ['URL'] },
    tags: ['Document tags'],
    quote: 'Highlight',
    note: 'Note',
    markTags: 'Tags',
    article: ['Book Title', 'Book Author', 'URL'],
  },
  pocket: { fields: { title: ['title'], url: ['url'] }, tags: ['tags'], article: [] },
  instapaper: {
    fields: { title: ['Title'], url: ['URL'] },
    tags: ['Tags', 'Folder'],
    quote: 'Selection',
    article: [],
  },
  zotero: {
    fields: {
      title: ['Title', 'Short Title'],
      byline: ['Author'],
      source: ['Publication Title', 'Series Title', 'Publisher'],
      published: ['Date', 'Publication Year'],
      abstract: ['Abstract Note'],
      url: ['Url'],
      language: ['Language'],
      page: ['Pages'],
      vendorId: ['DOI', 'Key'],
      subjects: ['Automatic Tags'],
    },
    tags: ['Manual Tags'],
    note: 'Notes',
    article: [],
  },
  hypothesis: {
    fields: { url: ['URL'] },
    tags: [],
    quote: 'Quote',
    note: 'Comment',
    markTags: 'Tags',
    article: ['URL'],
  },
}
/** Places that every user of Instapaper has: no tags. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['Unread', 'Archive', 'Starred', 'Home'])

interface Collected {
  readonly marked: MarkedRecord
  readonly number: number
  readonly line: number
  readonly type: string
}

/**
 * Reads the table of a reading service or of Zotero: an article for each row, or for the rows with marks of one article.
 * Days on which something was saved or marked are no days of publication.
 */
export const readServiceTable: FormatReader = async ({ name, text, options }) => {
  const service = serviceOfTable(text ?? '')
  if (service === null || service === 'omnivore') throw new Error('no table of a service')
  const columns = COLUMNS[service]
  const table = await inSlices(tableOfText(text ?? ''), options)
  const bad: ImportProblem[] = table.bad.map(({ number, line, reason }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: number,
  }))
  const places = new Map(table.names.map((column, index) => [column, index]))
  const articles = new Map<string, Collected>()
  for (const { cells, line, number } of table.rows) {
    await options.pause?.()
    const cell = (column: string | undefined): string =>
      column === undefined ? '' : (cells[places.get(column) ?? -1]?.trim() ?? '')
    const key = columns.article.length === 0 ? `${number}` : JSON.stringify(columns.article.map(cell))
    let article = articles.get(key)
    if (article === undefined) {
      article = { marked: new MarkedRecord(), number, line, type: cell('Item Type') }
      articles.set(key, article)
      addFields(article.marked, columns, cell)
    }
    article.marked.addMark(cell(columns.quote), cell(columns.note), tagsIn(cell(columns.markTags)))
  }
  const placed = [...articles.values()].map(({ marked: { record }, number, line, type }): PlacedRecord => ({
    record,
    number,
    place: `line ${line}`,
    // a list of links is kept link by link; of references only news and what the user worked with
    keepsHeadlines: service !== 'zotero' || isNewsType(type) || hasMarks(record),
  }))
  const result = await articlesOfRecords(placed, { name, options }, `${service}-column`, bad)
  if (placed.length === 0 && bad.length === 0)
    return { articles: [], problems: [{ fileName: name, code: 'no-text', detail: 'a table without rows' }] }
  if (!table.isCut) return result
  const cut: ImportProblem = {
    fileName: name,
    code: 'too-many-entries',
    detail: `read up to record ${table.rows.length}`,
  }
  return { ...result, problems: [...result.problems, cut] }
}

function addFields(marked: MarkedRecord, columns: ServiceColumns, cell: (column: string) => string): void {
  for (const [field, names] of Object.entries(columns.fields))
    for (const column of names) {
      const value = cell(column)
      if (field !== 'byline') marked.add(field as RecordField, column, value)
      else
        for (const person of value.split(/\s*;\s*/u))
          marked.add('byline', column, inReadingOrder(person), value)
    }
  for (const column of columns.tags)
    if (column !== 'Folder' || !OWN_FOLDERS.has(cell(column))) marked.addTags(column, tagsIn(cell(column)))
}
