import type { ArticleDraft } from '../../../../model/draft.ts'
import type { ImportProblem } from '../../../../model/problem.ts'
import type { FormatReader } from '../../format.ts'
import { nameOfRecord, readRecord } from '../read-record.ts'
import { jsonRecord } from './json-record.ts'
import { jsonRecords } from './json-records.ts'

/**
 * Reads JSON and JSON Lines: a list of objects, at the top or under a known key, an object a line, or one alone. Of
 * a damaged file every object that is whole is read. Also references (CSL-JSON) and JSON Feed, by their own names.
 */
export const readJson: FormatReader = ({ name, text, options }) => {
  const { records, bad } = jsonRecords(text ?? '')
  const articles: ArticleDraft[] = []
  const problems: ImportProblem[] = bad.map(({ line, reason, place }) => ({
    fileName: name,
    code: 'bad-record',
    detail: `line ${line}: ${reason}`,
    recordNumber: place,
  }))
  const badPlaces = new Set(bad.map(({ place }) => place))
  let number = 0
  for (const { value, line } of records) {
    while (badPlaces.has(number)) number++
    const recordNumber = number++
    if (options.isCancelled?.() === true) {
      problems.push({ fileName: name, code: 'cancelled', detail: `before record ${recordNumber}` })
      break
    }
    const place = line === 0 ? `record ${recordNumber + 1}` : `line ${line}`
    const record = jsonRecord(value, options.mapping)
    if (record === null) {
      problems.push({ fileName: name, code: 'bad-record', detail: `${place}: no object`, recordNumber })
      continue
    }
    const draft = readRecord(record, {
      fileName: name,
      capturedAtMs: options.capturedAtMs ?? null,
      rule: 'json-key',
      keepsHeadlines: !isReference(value) && record.has('published') && record.has('url'),
    })
    if (draft !== null) articles.push({ ...draft, recordNumber })
    else
      problems.push({
        fileName: name,
        code: 'no-text',
        detail: `${place}: ${nameOfRecord(record)}`,
        recordNumber,
      })
  }
  if (articles.length === 0 && problems.length === 0)
    problems.push({ fileName: name, code: 'no-text', detail: 'an empty list' })
  return Promise.resolve({
    articles,
    problems: problems.sort((a, b) => (a.recordNumber ?? Infinity) - (b.recordNumber ?? Infinity)),
  })
}

function isReference(value: unknown): boolean {
  return (
    typeof value === 'object'
    && value !== null
    && (Object.hasOwn(value, 'issued') || Object.hasOwn(value, 'itemType'))
  )
}
