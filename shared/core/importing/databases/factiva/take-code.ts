import type { RecordBuilder } from '../record-builder.ts'
import { factivaTerms } from './factiva-terms.ts'

const CODES = new Set(
  'SE HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF ART CO IN NS RE IPC IPD PUB AN CLM GC'.split(' '),
)

/** Whether a line is one of Factiva's codes for fields and nothing else. */
export function isFactivaCode(line: string): boolean {
  return CODES.has(line)
}

/** Takes a field by the code that Factiva gives it; codes that say nothing of the article are left out. */
export function takeCode(code: string, value: string, record: RecordBuilder, time: string): void {
  const quote = `${code} ${value}`
  if (code === 'HD') record.set('title', value, quote)
  else if (code === 'BY') record.byline(value, quote)
  else if (code === 'SN') record.set('source', value, quote)
  else if (code === 'PD') record.date(value, time)
  else if (code === 'SE') record.section(value)
  else if (code === 'PG') record.page(value)
  else if (code === 'LA') record.language(value, quote)
  else if (code === 'CY') record.copyright(value)
  else if (code === 'ART') record.caption(value)
  else if (code === 'CO') record.terms(factivaTerms(value, 'organisation'))
  else if (code === 'RE') record.terms(factivaTerms(value, 'place'))
  else if (code === 'NS' || code === 'IN') record.terms(factivaTerms(value, 'subject'))
}
