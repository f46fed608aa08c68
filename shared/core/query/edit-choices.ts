import type { ChoiceKey, ChoiceValue } from '../../model/query.ts'
import { choicesOf, type Clause } from './choices.ts'
import { formatQuery, formatValue } from './format.ts'
import type { FilterNode, QueryNode } from './nodes.ts'
import { QueryParser, type QueryPart } from './parser.ts'

/** The choices of a query as typed, in its order. Linear in the text. */
export function readChoices(text: string): readonly Clause[] {
  return choicesOf(new QueryParser(text).parse()).clauses
}

/**
 * The query with a value chosen beside those of its kind, as one more alternative. Nothing changes when it is chosen
 * already; where it is excluded it is no longer. What else is typed stays as it is.
 */
export function addChoice(text: string, key: ChoiceKey, value: ChoiceValue): string {
  return rewrite(text, (clauses) => {
    const open = without(clauses, key, [value], ['none'])
    if (open.some((clause) => holds(clause, 'any', key, value))) return open
    const last = open.findLastIndex((clause) => isOf(clause, 'any', key))
    const clause = open[last]
    if (clause === undefined || clause === null || clause.kind === 'days')
      return [...open, { kind: 'any', key, values: [value] }]
    return open.with(last, { ...clause, values: [...clause.values, value] })
  })
}

/** The query with a value excluded, which is then not chosen any more. */
export function excludeChoice(text: string, key: ChoiceKey, value: ChoiceValue): string {
  return rewrite(text, (clauses) => {
    const open = without(clauses, key, [value], ['any'])
    if (open.some((clause) => holds(clause, 'none', key, value))) return open
    return [...open, { kind: 'none', key, values: [value] }]
  })
}

/** The query with values neither chosen nor excluded. */
export function removeChoices(text: string, key: ChoiceKey, values: readonly ChoiceValue[]): string {
  return rewrite(text, (clauses) => without(clauses, key, values, ['any', 'none']))
}

/** The query for these days and no others; null on both sides lets any day be. */
export function chooseDays(text: string, from: string | null, to: string | null): string {
  return rewrite(text, (clauses) => {
    const first = clauses.findIndex((clause) => clause.kind === 'days')
    const chosen: Clause | null = from === null && to === null ? null : { kind: 'days', from, to }
    if (first < 0) return chosen === null ? clauses : [...clauses, chosen]
    return clauses.map((clause, index) => (index === first ? chosen : clause.kind === 'days' ? null : clause))
  })
}

/** The query without any choice. */
export function clearChoices(text: string): string {
  return rewrite(text, (clauses) => clauses.map(() => null))
}

/** The query with more asked for, whatever else it asks. */
export function joinQuery(text: string, clauses: readonly Clause[]): string {
  return rewrite(text, (before) => [...before, ...clauses])
}

/** A query that asks for choices and nothing else. Reading it gives these clauses again. */
export function formatClauses(clauses: readonly Clause[]): string {
  return clauses.map(formatClause).join(' ')
}

type Change = (clauses: readonly Clause[]) => readonly (Clause | null)[]

function isOf(clause: Clause | null, kind: Clause['kind'], key: ChoiceKey): boolean {
  return clause?.kind === kind && clause.kind !== 'days' && clause.key === key
}

function holds(clause: Clause | null, kind: Clause['kind'], key: ChoiceKey, value: ChoiceValue): boolean {
  if (clause === null || clause.kind === 'days' || !isOf(clause, kind, key)) return false
  return clause.values.some((other) => isSame(other, value))
}

function isSame(a: ChoiceValue, b: ChoiceValue): boolean {
  return a.value === b.value && a.isExact === b.isExact
}

/** The clauses at their places, null for those of which no value is left. */
function without(
  clauses: readonly Clause[],
  key: ChoiceKey,
  gone: readonly ChoiceValue[],
  kinds: readonly Clause['kind'][],
): (Clause | null)[] {
  return clauses.map((clause) => {
    if (clause.kind === 'days' || clause.key !== key || !kinds.includes(clause.kind)) return clause
    const values = clause.values.filter((value) => !gone.some((other) => isSame(value, other)))
    if (values.length === clause.values.length) return clause
    return values.length === 0 ? null : { ...clause, values }
  })
}

/** @param change answers a clause or null for each, at its place, and what is added behind them */
function rewrite(text: string, change: Change): string {
  const parser = new QueryParser(text)
  const root = parser.parse()
  const before = parser.parts.map(({ node }) => choicesOf(node))
  const flat = before.flatMap(({ clauses }) => clauses)
  const changed = change(flat)
  const edits: Edit[] = []
  let first = 0
  before.forEach(({ clauses, rest }, index) => {
    const now = changed.slice(first, first + clauses.length)
    first += clauses.length
    if (now.every((clause, place) => clause === clauses[place])) return
    edits.push({ index, text: plainest(rest, now) })
  })
  const kept = applyEdits(text, parser.parts, edits)
  const added = formatClauses(changed.slice(flat.length).filter((clause) => clause !== null))
  if (edits.length === 0 && added === '') return text
  const { rest } = choicesOf(root)
  const wanted = shapeOf(rest, changed)
  const isOpen = parser.error?.code.startsWith('unclosed-') === true
  const candidates = added === '' ? [kept] : joinings(kept.trim(), added, isOpen)
  // what is typed as it stands, if only that keeps its meaning: an OR or a stray parenthesis must not swallow what is added
  return candidates.find((candidate) => isMeant(candidate, wanted)) ?? plainest(rest, changed)
}

function plainest(rest: QueryNode | null, clauses: readonly (Clause | null)[]): string {
  const chosen = formatClauses(clauses.filter((clause) => clause !== null))
  return [formatRest(rest), chosen].filter((part) => part !== '').join(' ')
}

function formatRest(rest: QueryNode | null): string {
  if (rest === null) return ''
  return rest.kind === 'or' ? `(${formatQuery(rest)})` : formatQuery(rest)
}

interface Edit {
  /** Of the part that is replaced. */
  readonly index: number
  /** Empty where the part goes. */
  readonly text: string
}

const ONLY_AND = /^\s*(?:AND\s*)?$/u

function applyEdits(text: string, parts: readonly QueryPart[], edits: readonly Edit[]): string {
  let edited = text
  for (const { index, text: replacement } of edits.toReversed()) {
    const part = parts[index]
    if (part === undefined) continue
    let { start, end } = part
    if (replacement === '') {
      const before = parts[index - 1]
      const isJoined = before !== undefined && ONLY_AND.test(text.slice(before.end, start))
      if (isJoined) start = before.end
      else {
        const gap = /^\s*(?:AND\s+)?/u.exec(edited.slice(end))
        end += gap?.[0].length ?? 0
      }
    }
    edited = edited.slice(0, start) + replacement + edited.slice(end)
  }
  return edits.length > 0 ? edited.trimEnd() : edited
}

/** @param isOpen what is kept has a quote or parenthesis that is still to be closed: nothing may stand behind it */
function joinings(kept: string, added: string, isOpen: boolean): readonly string[] {
  if (kept === '') return [added]
  const before = [`${added} ${kept}`, `${added} (${kept})`]
  return isOpen ? before : [`${kept} ${added}`, `(${kept}) ${added}`, ...before]
}

function isMeant(candidate: string, wanted: string): boolean {
  const { clauses, rest } = choicesOf(new QueryParser(candidate).parse())
  return shapeOf(rest, clauses) === wanted
}

/** What a query means, whatever the order of its clauses. */
function shapeOf(rest: QueryNode | null, clauses: readonly (Clause | null)[]): string {
  const sorted = clauses.flatMap((clause) => (clause === null ? [] : [JSON.stringify(clause)])).sort()
  return JSON.stringify([rest, sorted], (name, value: unknown) =>
    name === 'start' || name === 'end' ? undefined : value,
  )
}

function formatClause(clause: Clause): string {
  if (clause.kind === 'days') {
    return `date:${formatValue({ kind: 'filter', key: 'date', from: clause.from, to: clause.to, start: 0, end: 0 })}`
  }
  const values = clause.values.map(({ value, isExact }) =>
    formatValue({ kind: 'filter', key: clause.key, value, isExact, start: 0, end: 0 } as FilterNode),
  )
  const listed = values.length === 1 ? (values[0] ?? '') : `(${values.join(' OR ')})`
  return `${clause.kind === 'none' ? '-' : ''}${clause.key}:${listed}`
}
