import type { ArticleFields, FieldOrigins } from '../../../model/article.ts'
import type { PrintedDate } from '../../../model/date.ts'
import type { RuledField, RuleReading } from '../../../model/field-rule.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { findDates, isoDay, type NumericOrder } from '../headers/find-dates.ts'
import { splitNames } from '../headers/person-names.ts'
import { languageTag } from '../language-names.ts'
import type { ArticleLines } from './article-lines.ts'
import { readLineDate } from './field-candidates.ts'
import type { PageMeta } from './page-metas.ts'

/** What a rule can read a field from. */
export interface RuleSources {
  readonly fields: ArticleFields
  readonly origins: FieldOrigins
  readonly lines: ArticleLines
  readonly metas: readonly PageMeta[]
}

/** A value and the text that it was read from; null where the rule says it itself. */
export interface RuleValue {
  readonly value: string | PrintedDate
  readonly quote: string | null
}

const MAX_VALUE_UNITS = 200
const LEADING_MARKS = /^[\s:：=|–—-]+/u
const BY = /^(?:by|von|par|por)\s+(?=\p{L})/iu

/** What a rule reads for a field; null where the article does not print it so. Linear in the lines. */
export function readByRule(
  field: RuledField,
  reading: RuleReading,
  { fields, origins, lines, metas }: RuleSources,
): RuleValue | null {
  switch (reading.kind) {
    case 'value':
      return field === 'published' ? null : { value: reading.value, quote: null }
    case 'label':
      return firstValue(field, allLines(lines), (line) => behindLabel(line, reading.label, reading.until))
    case 'line':
      return firstValue(
        field,
        lines.inside.filter(({ place }) => place === reading.place).map(({ text }) => text),
        (line) => line,
      )
    case 'meta':
      return firstValue(
        field,
        metas.filter(({ name }) => name === reading.name).map(({ content }) => content),
        (content) => content,
      )
    case 'date-order':
      return field === 'published' ? readInOrder(reading.order, fields.published, origins, lines) : null
  }
}

/** Every line that may name a field, those that are no text first. */
export function allLines({ outside, inside }: ArticleLines): readonly string[] {
  return [...outside, ...inside.map(({ text }) => text)]
}

/** The value that a text gives a field; null where it is none. */
function valueOfText(field: RuledField, text: string): string | PrintedDate | null {
  const line = foldWhiteSpace(text.replace(LEADING_MARKS, ''))
  if (line === '' || (field !== 'published' && line.length > MAX_VALUE_UNITS)) return null
  switch (field) {
    case 'published':
      return readLineDate(line)
    case 'language':
      return languageTag(line)
    case 'byline': {
      const printed = line.replace(BY, '')
      const names = splitNames(printed)
      return names.length > 0 ? names.join('; ') : printed
    }
    case 'source':
    case 'agency':
    case 'place':
      return line
  }
}

/** A date that reads otherwise with the other number first, and its day so read; null for a line without one. */
export function ambiguousDay(
  line: string,
  order: NumericOrder,
): { readonly day: string; readonly otherDay: string } | null {
  const date = findDates(line, order).find(({ isAmbiguous, year }) => isAmbiguous && year !== 0)
  if (date === undefined) return null
  const other = findDates(line, order === 'day-first' ? 'month-first' : 'day-first')
  const same = other.find(({ start }) => start === date.start)
  return { day: isoDay(date), otherDay: same === undefined ? '' : isoDay(same) }
}

function firstValue(
  field: RuledField,
  lines: readonly string[],
  partOf: (line: string) => string | null,
): RuleValue | null {
  for (const quote of lines) {
    const part = partOf(quote)
    const value = part === null ? null : valueOfText(field, part)
    if (value !== null) return { value, quote }
  }
  return null
}

function behindLabel(line: string, label: string, until: string | null): string | null {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith(label)) return null
  const rest = trimmed.slice(label.length)
  // `By` is no label of `Byron`
  if (/\p{L}$/u.test(label) && /^\p{L}/u.test(rest)) return null
  const end = until === null ? -1 : rest.indexOf(until)
  return end === -1 ? rest : rest.slice(0, end)
}

function readInOrder(
  order: NumericOrder,
  published: PrintedDate | null,
  origins: FieldOrigins,
  lines: ArticleLines,
): RuleValue | null {
  const { quote = null, replaced } = origins.published ?? {}
  const own = [replaced?.quote ?? null, quote].filter((line) => line !== null)
  for (const line of own) {
    const read = ambiguousDay(line, order)
    if (read !== null) return inOrder(read.day, line)
  }
  // a date that was put right by hand is no sign of where it stood
  for (const line of lines.outside) {
    const read = ambiguousDay(line, order)
    if (read !== null && [read.day, read.otherDay].includes(published?.day ?? read.day))
      return inOrder(read.day, line)
  }
  return null

  function inOrder(day: string, line: string): RuleValue {
    return { value: { day, time: published?.time ?? null, certainty: 'printed' }, quote: line }
  }
}
