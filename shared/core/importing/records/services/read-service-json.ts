import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { jsonRecords } from '../json/json-records.ts'
import { hasMarks, isNewsType } from '../references/reference.ts'
import {
  addHypothesisMark,
  addOmnivoreItem,
  addZoteroItem,
  articleOfAnnotation,
  isWithin,
  textAt,
} from './json-items.ts'
import { MarkedRecord } from './marked-record.ts'
import { serviceOfJson } from './service-signs.ts'

interface Collected {
  readonly marked: MarkedRecord
  readonly number: number
  readonly place: string
  readonly type: string
}

/** Reads the JSON of Omnivore, Zotero (Better BibTeX JSON) and Hypothesis; annotations of one page become one article. */
export const readServiceJson: FormatReader = async ({ name, text, options }) => {
  const service = serviceOfJson(text ?? '')
  const { records, bad } = await inSlices(jsonRecords(text ?? ''), options)
  const problems: ImportProblem[] = bad.map(({ line, reason, place }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: place,
  }))
  const badPlaces = new Set(bad.map(({ place }) => place))
  const articles = new Map<string, Collected>()
  let next = 0
  for (const { value, line } of records) {
    await options.pause?.()
    while (badPlaces.has(next)) next++
    const number = next++
    const place = line === 0 ? `record ${number + 1}` : `line ${line}`
    if (!isWithin(value)) {
      problems.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: no object`,
        recordNumber: number,
      })
      continue
    }
    const key = service === 'hypothesis' ? articleOfAnnotation(value) : `${number}`
    let article = articles.get(key)
    if (article === undefined) {
      article = { marked: new MarkedRecord(), number, place, type: textAt(value, 'itemType') }
      articles.set(key, article)
    }
    if (service === 'hypothesis') addHypothesisMark(value, article.marked)
    else if (service === 'zotero') addZoteroItem(value, article.marked)
    else addOmnivoreItem(value, article.marked)
  }
  const placed = [...articles.values()].map(({ marked: { record }, number, place, type }): PlacedRecord => ({
    record,
    number,
    place,
    keepsHeadlines: service !== 'zotero' || isNewsType(type) || hasMarks(record),
  }))
  const result = await articlesOfRecords(placed, { name, options }, `${service ?? 'service'}-key`, problems)
  if (records.length + bad.length > 0) return result
  const empty: ImportProblem = { fileName: name, code: 'no-text', detail: 'an empty list' }
  return { articles: [], problems: [empty] }
}
