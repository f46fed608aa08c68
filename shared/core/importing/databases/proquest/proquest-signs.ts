import { normaliseLines } from '../../../text/white-space.ts'
import { readProquestLabel, type ProquestField } from './labels.ts'
import { isProquestRule } from './rule.ts'

const FRONT_UNITS = 200_000
const MIN_FIELDS = 5

/** Rules of underscores, and a number of ProQuest or, in exports of a few fields, labels that no other text has together. */
export function looksLikeProquestText(text: string): boolean {
  const front = normaliseLines(text.slice(0, FRONT_UNITS))
  if (!front.includes('_'.repeat(50))) return false
  const lines = front.split('\n')
  if (!lines.some((line) => isProquestRule(line))) return false
  if (lines.some((line) => /proquest/iu.test(line) && readProquestLabel(line.trim())?.field === 'number'))
    return true
  const fields = new Set(lines.map((line) => readProquestLabel(line.trim())?.field))
  const has = (...wanted: readonly ProquestField[]): boolean => wanted.some((field) => fields.has(field))
  return (
    has('text', 'abstract')
    && has('source', 'info')
    && has('date', 'year', 'info')
    && fields.size > MIN_FIELDS
  )
}
