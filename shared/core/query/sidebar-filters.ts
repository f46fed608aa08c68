import type { ChoiceKey, ChoiceValue } from '../../model/query.ts'
import type { Clause } from './choices.ts'
import { joinQuery } from './edit-choices.ts'

/** Filters as they were kept beside the text of a query before both were one. */
export interface SidebarFilters {
  /** `person:ingrid voss` */
  readonly entityKeys: readonly string[]
  readonly sources: readonly string[]
  /** Publication days, inclusive, `YYYY-MM-DD`; null leaves that side open. */
  readonly dateFrom: string | null
  readonly dateTo: string | null
}

const KEYS: Readonly<Record<string, ChoiceKey>> = { person: 'person', place: 'place', organisation: 'org' }

/** The text of a query with such filters written into it. */
export function withSidebarFilters(text: string, filters: SidebarFilters): string {
  const values = new Map<ChoiceKey, ChoiceValue[]>()
  const add = (key: ChoiceKey, value: string): void => {
    values.set(key, [...(values.get(key) ?? []), { value, isExact: true }])
  }
  for (const entity of filters.entityKeys) {
    const colon = entity.indexOf(':')
    const key = KEYS[entity.slice(0, colon)]
    if (key !== undefined) add(key, entity.slice(colon + 1))
  }
  for (const source of filters.sources) add('source', source)
  const clauses: Clause[] = [...values].map(([key, chosen]) => ({ kind: 'any', key, values: chosen }))
  const { dateFrom: from, dateTo: to } = filters
  if (from !== null || to !== null) clauses.push({ kind: 'days', from, to })
  return clauses.length === 0 ? text : joinQuery(text, clauses)
}
