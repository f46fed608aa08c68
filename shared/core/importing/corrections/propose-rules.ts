import type { PrintedDate } from '../../../model/date.ts'
import type { RuledField, RuleReading, RuleScope } from '../../../model/field-rule.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { findDates, isoDay } from '../headers/find-dates.ts'
import { languageTag } from '../language-names.ts'
import { readLineDate } from './field-candidates.ts'
import { sourcesOf, textOf, type RuledArticle } from './field-rules.ts'
import { allLines, ambiguousDay, readByRule, type RuleSources } from './read-by-rule.ts'
import { scopesOf } from './rule-scope.ts'

/** Rules that the value of one field suggests, the likeliest first. */
export interface RuleProposals {
  readonly scopes: readonly RuleScope[]
  readonly readings: readonly RuleReading[]
}

const MAX_READINGS = 8
const MAX_LABEL_UNITS = 40
/** What ends a value within a line: marks with the spaces around them, else the next word. */
const FOLLOWS = /^(?:\s*[^\p{L}\p{N}\s]+\s*|\s?\p{L}+)/u
/** Fields that are the same in all articles of a source more often than not. */
const STEADY: ReadonlySet<RuledField> = new Set(['source', 'agency', 'place', 'language'])

/** How the field of an article, as it is now, could be read in others like it. */
export function proposeRules(field: RuledField, article: RuledArticle): RuleProposals {
  const { fields, origins, fileName } = article
  const value = fields[field]
  const replaced = origins.source?.replaced
  const scopes = scopesOf(
    field,
    fields,
    replaced === undefined ? fields.source : replaced.value || null,
    fileName,
  )
  if (value === null) return { scopes, readings: [] }
  const sources = sourcesOf(article)
  const fixed: readonly RuleReading[] =
    typeof value === 'string' && value !== '' ? [{ kind: 'value', value }] : []
  const printed = printedReadings(field, value, sources)
  const readings = STEADY.has(field) ? [...fixed, ...printed] : [...printed, ...fixed]
  const readsBack = (reading: RuleReading): boolean => {
    const read = readByRule(field, reading, sources)
    return read !== null && isSame(field, textOf(read.value), value)
  }
  const unique = new Map(readings.map((reading) => [JSON.stringify(reading), reading]))
  return {
    scopes,
    readings: [...unique.values()].filter(readsBack).slice(0, MAX_READINGS),
  }
}

function printedReadings(
  field: RuledField,
  value: string | PrintedDate,
  { lines, metas }: RuleSources,
): readonly RuleReading[] {
  const everyLine = allLines(lines)
  const labels = everyLine.flatMap((line) =>
    typeof value === 'string' ? labelBefore(line, value) : labelOfDate(line, value),
  )
  const places = lines.inside.flatMap(({ place, text }): readonly RuleReading[] =>
    isWhole(field, text, value) ? [{ kind: 'line', place }] : [],
  )
  const named = metas.flatMap(({ name, content }): readonly RuleReading[] =>
    isWhole(field, content, value) ? [{ kind: 'meta', name }] : [],
  )
  return [...ordersOf(value, everyLine), ...named, ...labels, ...places]
}

function isWhole(field: RuledField, text: string, value: string | PrintedDate): boolean {
  if (typeof value !== 'string') return readLineDate(text)?.day === value.day
  if (field === 'language') return languageTag(text) === value
  return foldWhiteSpace(text) === value
}

function isSame(field: RuledField, read: string, value: string | PrintedDate): boolean {
  // the clock may stand elsewhere
  return field === 'published' && typeof value !== 'string'
    ? read.startsWith(value.day)
    : read === textOf(value)
}

function labelBefore(line: string, value: string): readonly RuleReading[] {
  const at = line.indexOf(value)
  const label = line.slice(0, Math.max(at, 0)).trim()
  if (!isLabel(label)) return []
  const rest = line.slice(at + value.length)
  const until = rest.trim() === '' ? null : (FOLLOWS.exec(rest)?.[0] ?? null)
  return [{ kind: 'label', label, until }]
}

function labelOfDate(line: string, { day }: PrintedDate): readonly RuleReading[] {
  const date = findDates(line).find((found) => isoDay(found) === day)
  const label = line.slice(0, date?.start ?? 0).trim()
  return isLabel(label) ? [{ kind: 'label', label, until: null }] : []
}

function isLabel(text: string): boolean {
  return text.length <= MAX_LABEL_UNITS && /\p{L}/u.test(text) && !text.includes('\n')
}

function ordersOf(value: string | PrintedDate, lines: readonly string[]): readonly RuleReading[] {
  if (typeof value === 'string') return []
  return (['day-first', 'month-first'] as const).flatMap((order): readonly RuleReading[] =>
    lines.some((line) => ambiguousDay(line, order)?.day === value.day) ? [{ kind: 'date-order', order }] : [],
  )
}
