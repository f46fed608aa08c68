import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { inSlices } from '../../steps.ts'
import type { RawRecord } from '../fields.ts'
import { hasMarks, isNewsType } from '../references/reference.ts'
import { ReadingError } from '../../reading-error.ts'
import { jsonRecord } from './json-record.ts'
import { jsonRecords } from './json-records.ts'

/**
 * Reads JSON and JSON Lines: a list of objects, at the top or under a known key, an object a line, or one alone. Of
 * a damaged file every object that is whole is read. Also references (CSL-JSON) and JSON Feed, by their own names.
 */
export const readJson: FormatReader = async ({ name, text, options }) => {
  const { records, bad } = await inSlices(jsonRecords(text ?? ''), options)
  const problems: ImportProblem[] = bad.map(({ line, reason, place }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: place,
  }))
  const badPlaces = new Set(bad.map(({ place }) => place))
  const placed: PlacedRecord[] = []
  let next = 0
  for (const { value, line } of records) {
    await options.pause?.()
    if (options.isCancelled?.() === true) throw new ReadingError('cancelled', `before record ${next + 1}`)
    while (badPlaces.has(next)) next++
    const number = next++
    const place = line === 0 ? `record ${number + 1}` : `line ${line}`
    const record = jsonRecord(value, options.mapping)
    if (record === null)
      problems.push({
        fileName: name,
        code: 'bad-record',
        detail: `${place}: no object`,
        recordNumber: number,
      })
    else
      placed.push({
        record,
        number,
        place,
        keepsHeadlines: keepsHeadline(value, record),
      })
  }
  const result = await articlesOfRecords(placed, { name, options }, 'json-key', problems)
  if (result.articles.length > 0 || result.problems.length > 0) return result
  const empty: ImportProblem = { fileName: name, code: 'no-text', detail: 'an empty list' }
  return { articles: [], problems: [empty] }
}

/** Of a reference only news is kept for its headline alone. */
function keepsHeadline(value: unknown, record: RawRecord): boolean {
  const isOfNews = record.has('published') && record.has('url')
  if (typeof value !== 'object' || value === null) return isOfNews
  const { type, itemType } = value as Readonly<Partial<Record<string, unknown>>>
  const kind = typeof itemType === 'string' ? itemType : type
  const isReference = Object.hasOwn(value, 'issued') || Object.hasOwn(value, 'itemType')
  return isReference ? hasMarks(record) || (typeof kind === 'string' && isNewsType(kind)) : isOfNews
}
