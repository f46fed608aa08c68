import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { inSlices } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { addValue, type RawRecord, type RecordField, type RecordValue } from '../fields.ts'
import { jsonRecord } from '../json/json-record.ts'
import { jsonRecords } from '../json/json-records.ts'

const TITLE = /"title"\s*:\s*("(?:[^"\\]|\\.){0,500}")/u

/** Reads a JSON Feed (jsonfeed.org), an item each. Its tags are the paper's own: index terms. */
export const readJsonFeed: FormatReader = async ({ name, text, options }) => {
  const { records, bad } = await inSlices(jsonRecords(text ?? ''), options)
  const title = feedTitle(text ?? '')
  const problems: ImportProblem[] = bad.map(({ line, reason, place }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `item ${place + 1}, line ${line}: ${reason}`,
    recordNumber: place,
  }))
  const badPlaces = new Set(bad.map(({ place }) => place))
  const placed: PlacedRecord[] = []
  let next = 0
  for (const { value } of records) {
    await options.pause?.()
    while (badPlaces.has(next)) next++
    const number = next++
    const place = `item ${number + 1}`
    const record = jsonRecord(value)
    if (record === null)
      problems.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: no object`,
        recordNumber: number,
      })
    else placed.push({ record: ofFeed(record, title), number, place, keepsHeadlines: true })
  }
  const result = await articlesOfRecords(placed, { name, options }, 'feed-element', problems)
  if (records.length + bad.length > 0) return result
  const empty: ImportProblem = { fileName: name, code: 'no-text', detail: 'a feed without items' }
  return { articles: [], problems: [empty] }
}

/** The title of the feed stands before its items. */
function feedTitle(text: string): string {
  const items = text.search(/"items"\s*:/u)
  const quoted = TITLE.exec(items === -1 ? '' : text.slice(0, items))?.[1]
  try {
    return quoted === undefined ? '' : String(JSON.parse(quoted))
  } catch {
    return ''
  }
}

function ofFeed(record: RawRecord, title: string): RawRecord {
  const ofItem = new Map<RecordField, RecordValue[]>()
  for (const [field, values] of record) {
    const target = field === 'tags' ? 'subjects' : field
    for (const { label, text } of values) addValue(ofItem, target, label, text)
  }
  addValue(ofItem, 'source', 'feed title', title)
  return ofItem
}
