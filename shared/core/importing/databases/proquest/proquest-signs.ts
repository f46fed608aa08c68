import { normaliseLines } from '../../../text/white-space.ts'
import { readProquestLabel } from './labels.ts'
import { isProquestRule } from './rule.ts'

const FRONT_UNITS = 200_000

/** Rules of sixty underscores, and a number of ProQuest. */
export function looksLikeProquestText(text: string): boolean {
  const front = normaliseLines(text.slice(0, FRONT_UNITS))
  if (!front.includes('_'.repeat(60))) return false
  const lines = front.split('\n')
  return (
    lines.some((line) => isProquestRule(line))
    && lines.some((line) => /proquest/iu.test(line) && readProquestLabel(line.trim())?.field === 'number')
  )
}
