import { foldWhiteSpace } from '../../text/white-space.ts'
import { withoutNumbers } from './separator.ts'

const FRONT_UNITS = 200_000
const MIN_RECORDS = 3
const MIN_LABELS = 3
const MAX_LINE_UNITS = 120
const RULE = /^([-=_*#~+])\1{7,}$/u
const COUNTER = /\p{L}/u
const LABEL = /^(\p{L}[\p{L}\p{M} -]{1,30}[:：])(?:\s|$)/u

/**
 * Whether a plain text seems to hold many records, so that the user is asked: the same rule or numbered line stands
 * in it several times, or several labels equally often. Looks at the front.
 */
export function looksDivided(text: string): boolean {
  const rules = new Map<string, number>()
  const counters = new Map<string, number>()
  const labels = new Map<string, number>()
  for (const line of text.slice(0, FRONT_UNITS).split('\n')) {
    const folded = line.length > 4 * MAX_LINE_UNITS ? '' : foldWhiteSpace(line)
    if (folded === '') continue
    if (RULE.test(folded)) count(rules, folded)
    else if (folded.length <= MAX_LINE_UNITS && /\d/u.test(folded) && COUNTER.test(folded))
      count(counters, withoutNumbers(folded))
    const label = LABEL.exec(folded)?.[1]
    if (label !== undefined) count(labels, label)
  }
  const often = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].filter((times) => times >= MIN_RECORDS).length
  if (often(rules) > 0 || often(counters) > 0) return true
  const times = [...labels.values()].filter((each) => each >= MIN_RECORDS)
  return times.some((each) => times.filter((other) => other === each).length >= MIN_LABELS)
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
