/** Filters chosen in the window: each is a part of the query's text, and the text tells which are chosen. */
import type { FacetValue } from '@shared/contract/engine/searching.ts'
import {
  addChoice,
  chooseDays,
  clearChoices,
  excludeChoice,
  readChoices,
  removeChoices,
  type Clause,
} from '@shared/core/query/index.ts'
import type { ChoiceKey, ChoiceValue } from '@shared/model/query.ts'
import { useMemo } from 'react'
import { useFacetAnswer } from './facets.ts'
import { useWorkspace } from './workspace.ts'

/** A typed name may stand for so many values: when one is taken out, the others are named instead. */
const MOST_NAMED = 20

export type ChoiceState = 'chosen' | 'excluded' | null

/** What the query chooses, in its order. */
export function useChoices(): readonly Clause[] {
  const text = useWorkspace((workspace) => workspace.queryText)
  return useMemo(() => readChoices(text), [text])
}

/** How a value is chosen: by its name, or, where the counts are about this very query, in whatever way. */
export function choiceState(
  clauses: readonly Clause[],
  key: ChoiceKey,
  value: Pick<FacetValue, 'name' | 'choice'>,
  isCurrent: boolean,
): ChoiceState {
  if (isCurrent) return value.choice?.kind ?? null
  const clause = clauses.find(
    (other) =>
      other.kind !== 'days' && other.key === key && other.values.some((typed) => typed.value === value.name),
  )
  return clause === undefined ? null : clause.kind === 'none' ? 'excluded' : 'chosen'
}

/** The first and the last day that the query allows; null leaves that side open. */
export function chosenDays(clauses: readonly Clause[]): {
  readonly from: string | null
  readonly to: string | null
} {
  const days = clauses.filter((clause) => clause.kind === 'days')
  const froms = days.flatMap(({ from }) => (from === null ? [] : [from])).sort()
  const tos = days.flatMap(({ to }) => (to === null ? [] : [to])).sort()
  return { from: froms.at(-1) ?? null, to: tos[0] ?? null }
}

/** Chooses a value, or takes away that it is chosen or excluded. */
export function toggleChoice(key: ChoiceKey, value: FacetValue, state: ChoiceState): void {
  change((text) =>
    state === null ? addChoice(text, key, valueNamed(key, value.name)) : released(text, key, value),
  )
}

/** Excludes a value, or takes that away. */
export function toggleExclusion(key: ChoiceKey, value: FacetValue, state: ChoiceState): void {
  change((text) =>
    state === 'excluded'
      ? released(text, key, value)
      : excludeChoice(released(text, key, value), key, valueNamed(key, value.name)),
  )
}

export function setDays(from: string | null, to: string | null): void {
  change((text) => chooseDays(text, from, to))
}

export function dropChoices(): void {
  change(clearChoices)
}

function change(edit: (text: string) => string): void {
  useWorkspace.setState(({ queryText }) => ({ queryText: edit(queryText) }))
}

/** A value as it is written: words of the language itself need no quotes. */
function valueNamed(key: ChoiceKey, name: string): ChoiceValue {
  return { value: name, isExact: key !== 'is' }
}

/** The query without what chooses or excludes a value. What else was meant by the same words is named. */
function released(text: string, key: ChoiceKey, value: FacetValue): string {
  const own = valueNamed(key, value.name)
  const { answer, text: answeredText } = useFacetAnswer.getState()
  const isCurrent = answer !== null && answeredText === text
  const by = isCurrent ? (value.choice?.by ?? []) : []
  const loose = by.filter((typed) => typed.value !== own.value)
  const others = isCurrent ? othersMeant(answer.values[key], value, loose) : []
  const without = removeChoices(text, key, [own, { ...own, isExact: !own.isExact }, ...by])
  const choose = value.choice?.kind === 'excluded' ? excludeChoice : addChoice
  return others.reduce((kept, other) => choose(kept, key, valueNamed(key, other.name)), without)
}

/** The other values that the same typed ones stand for; none where they are too many to be named. */
function othersMeant(
  values: readonly FacetValue[],
  value: FacetValue,
  typed: readonly ChoiceValue[],
): readonly FacetValue[] {
  const others = values.filter(
    ({ value: other, choice }) =>
      other !== value.value
      && choice?.by.some((one) => typed.some((two) => one.value === two.value && one.isExact === two.isExact))
        === true,
  )
  return others.length > MOST_NAMED ? [] : others
}
