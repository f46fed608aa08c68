import { findDates } from '../../headers/find-dates.ts'
import { weightedTerms } from '../index-terms.ts'
import type { RecordBuilder } from '../record-builder.ts'
import type { Labelled } from './labels.ts'

const ADDRESS_AT_END = /[;,]?\s*(?<url>https?:\/\/\S+)\s*$/u

/** Takes what a label says into the record. */
export function takeLabel({ label, field, value }: Labelled, record: RecordBuilder): void {
  const quote = `${label}: ${value}`
  if (field === 'byline') record.byline(value, quote)
  else if (field === 'section') record.section(value)
  else if (field === 'dateline') record.set('place', placeOf(value), quote)
  else if (field === 'title') record.set('title', value, quote)
  else if (field === 'language') record.language(value, quote)
  else if (field === 'url') record.url(value, quote)
  else if (field === 'graphic') for (const caption of value.split('\n')) record.caption(caption)
  else if (field === 'highlight') takeHighlight(value, record)
  else if (field === 'correction') record.paragraph(quote)
  else if (field === 'loaded') record.inferredDate(value, quote)
  else if (field !== 'other') record.terms(weightedTerms(value, field))
}

/** `BEIRUT, March 14 2013` names a place and then the day. */
function placeOf(dateline: string): string {
  const [date] = findDates(dateline.slice(0, 200))
  return dateline.slice(0, date?.start ?? dateline.length).replace(/[\s,(–—-]+$/u, '')
}

function takeHighlight(value: string, record: RecordBuilder): void {
  const address = ADDRESS_AT_END.exec(value)
  const url = address?.groups?.['url']
  if (url !== undefined) record.url(url, value)
  record.paragraph(address === null ? value : value.slice(0, address.index))
}
