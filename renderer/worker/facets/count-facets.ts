import type { FacetAnswer, FacetChoice, FacetValue } from '@shared/contract/engine/searching.ts'
import type { Clause } from '@shared/core/query/index.ts'
import type { ChoiceKey, ChoiceValue } from '@shared/model/query.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { makeDateTest } from '../searching/date-test.ts'
import type { FacetKind, ValueSpace } from './facet-kind.ts'
import { GroupCounts } from './group-counts.ts'
import { MonthCounts } from './month-counts.ts'

type FacetName = ChoiceKey | 'date'
type IdTest = (id: number) => boolean

/** So many take less than a millisecond. */
const GROUPS_A_PAUSE = 256

/**
 * Counts groups of articles, each once: for each facet those that pass the choices of all the others.
 *
 * @param limit values a facet, and those that are chosen or excluded
 * @param pause called between articles, many times; what it throws ends the counting
 */
export async function countGroups(
  groups: readonly (readonly number[])[],
  clauses: readonly Clause[],
  kinds: readonly FacetKind[],
  catalogue: Catalogue,
  limit: number,
  pause: () => Promise<void>,
): Promise<FacetAnswer> {
  const tests = [...facetTests(clauses, kinds, catalogue)]
  const countsOf = new Map<ValueSpace, GroupCounts>()
  const counters = kinds.map((kind) => {
    const counts = countsOf.get(kind.space) ?? new GroupCounts(kind.space.size)
    countsOf.set(kind.space, counts)
    return { kind, counts }
  })
  const spaces = [...countsOf]
  const addOwn = new Map<FacetName, (id: number) => void>()
  for (const { kind, counts } of counters) {
    const add = (value: number): void => {
      if (kind.has(value)) counts.add(value)
    }
    addOwn.set(kind.key, (id) => kind.space.visit(id, add))
  }
  const months = new MonthCounts()
  let total = 0
  let sincePause = 0
  for (const group of groups) {
    if (++sincePause === GROUPS_A_PAUSE) {
      sincePause = 0
      await pause()
    }
    for (const [, counts] of spaces) counts.begin()
    months.begin()
    let isCounted = false
    for (const id of group) {
      const failed = failedBy(id, tests)
      if (failed === null) isCounted = true
      else if (failed === SEVERAL) continue
      if (failed === null) for (const [space, counts] of spaces) space.visit(id, counts.add)
      else addOwn.get(failed)?.(id)
      if (failed === null || failed === 'date') months.add(catalogue.entry(id)?.day ?? '')
    }
    if (isCounted) total++
  }
  const values = Object.fromEntries(
    counters.map(({ kind, counts }) => [kind.key, listValues(kind, counts, clauses, limit)]),
  )
  // a kind for each key: the caller gives all of them
  return { total, values: values as FacetAnswer['values'], months: months.sorted() }
}

const SEVERAL = Symbol('several')

/** The one facet whose choices an article does not pass; null when it passes all. */
function failedBy(
  id: number,
  tests: readonly (readonly [FacetName, IdTest])[],
): FacetName | typeof SEVERAL | null {
  let failed: FacetName | null = null
  for (const [name, test] of tests) {
    if (test(id)) continue
    if (failed !== null) return SEVERAL
    failed = name
  }
  return failed
}

/** What the choices of each facet ask of an article. */
function facetTests(
  clauses: readonly Clause[],
  kinds: readonly FacetKind[],
  catalogue: Catalogue,
): ReadonlyMap<FacetName, IdTest> {
  const tests = new Map<FacetName, IdTest>()
  const add = (name: FacetName, test: IdTest): void => {
    const before = tests.get(name)
    tests.set(name, before === undefined ? test : (id) => before(id) && test(id))
  }
  for (const clause of clauses) {
    if (clause.kind === 'days') {
      const isInRange = makeDateTest(clause.from, clause.to)
      add('date', (id) => isInRange(catalogue.entry(id)?.day ?? ''))
    } else if (clause.kind === 'any') {
      const kind = kinds.find(({ key }) => key === clause.key)
      if (kind !== undefined) add(clause.key, valueTest(kind, clause.values))
    }
  }
  return tests
}

function valueTest(kind: FacetKind, typed: readonly ChoiceValue[]): IdTest {
  const wanted = new Set(typed.flatMap((value) => [...kind.find(value)]))
  let isFound = false
  const look = (value: number): void => {
    if (wanted.has(value)) isFound = true
  }
  return (id) => {
    isFound = false
    kind.space.visit(id, look)
    return isFound
  }
}

/** The most frequent values, and those that the query names whatever their count. */
function listValues(
  kind: FacetKind,
  counts: GroupCounts,
  clauses: readonly Clause[],
  limit: number,
): readonly FacetValue[] {
  const { choices, unknown } = choicesIn(kind, clauses)
  const mostFrequentFirst = (a: number, b: number): number =>
    counts.of(b) - counts.of(a) || compareTexts(kind.text(a), kind.text(b))
  const frequent = counts.most(limit, kind.has).sort(mostFrequentFirst).slice(0, limit)
  const listed = [...new Set([...frequent, ...choices.keys()])].sort(mostFrequentFirst)
  return listed
    .map((value) => ({
      ...kind.describe(value),
      count: counts.of(value),
      choice: choices.get(value) ?? null,
    }))
    .concat(unknown)
}

interface KindChoices {
  readonly choices: ReadonlyMap<number, FacetChoice>
  /** What is typed but means nothing that is there: it must be seen to be taken away. */
  readonly unknown: readonly FacetValue[]
}

function choicesIn(kind: FacetKind, clauses: readonly Clause[]): KindChoices {
  const choices = new Map<number, FacetChoice>()
  const unknown: FacetValue[] = []
  for (const clause of clauses) {
    if (clause.kind === 'days' || clause.key !== kind.key) continue
    const chosen = clause.kind === 'any' ? 'chosen' : 'excluded'
    for (const typed of clause.values) {
      const meant = kind.find(typed)
      for (const value of meant) {
        const before = choices.get(value)
        const by = before?.kind === chosen ? [...before.by, typed] : [typed]
        choices.set(value, { kind: chosen, by })
      }
      if (meant.size > 0) continue
      const { value } = typed
      unknown.push({ value, label: value, name: value, count: 0, choice: { kind: chosen, by: [typed] } })
    }
  }
  return { choices, unknown }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
