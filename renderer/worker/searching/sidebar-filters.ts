import { matchesDate } from '@shared/core/query/index.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { Filters } from '@shared/model/query.ts'
import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue.ts'
import { typeOfKey } from '../catalogue/entity-names.ts'
import { groupBy } from '../group-by.ts'

type EntryTest = (entry: CatalogueEntry) => boolean

/** Whether nothing is chosen in the sidebar. */
export function isWithoutFilters(filters: Filters): boolean {
  return (
    filters.entityKeys.length === 0
    && filters.sources.length === 0
    && filters.dateFrom === null
    && filters.dateTo === null
  )
}

/** Groups of filters: any of a group's values matches, and every group in which something is chosen must. */
export type FilterGroup = EntityType | 'source' | 'date'

/** The test of each group in which something is chosen. */
type GroupTests = ReadonlyMap<FilterGroup, EntryTest>

/** Whether an article passes the sidebar: any chosen value within a group, every group. */
export function compileSidebarFilters(filters: Filters, catalogue: Catalogue): (id: number) => boolean {
  const tests = [...compileFilterGroups(filters, catalogue).values()]
  return (id) => {
    const entry = catalogue.entry(id)
    return entry !== undefined && tests.every((test) => test(entry))
  }
}

/** What each group asks of an article. People, places and organisations are a group each. */
export function compileFilterGroups(filters: Filters, catalogue: Catalogue): GroupTests {
  const tests = new Map<FilterGroup, EntryTest>()
  for (const [type, keys] of groupBy(filters.entityKeys, typeOfKey)) {
    const chosen = new Set(keys.map((key) => catalogue.entityKeys.find(key)))
    if (type !== null) tests.set(type, (entry) => entry.entities.some((entity) => chosen.has(entity)))
  }
  if (filters.sources.length > 0) {
    const chosen = new Set(filters.sources.map((source) => catalogue.sources.find(source)))
    tests.set('source', (entry) => chosen.has(entry.source))
  }
  if (filters.dateFrom !== null || filters.dateTo !== null) {
    const isInRange = makeDateTest(filters.dateFrom, filters.dateTo)
    tests.set('date', (entry) => isInRange(entry.day))
  }
  return tests
}

/** Tests days by the query language's rule, each day once: a library has few days and many articles. */
export function makeDateTest(from: string | null, to: string | null): (day: string) => boolean {
  const known = new Map<string, boolean>()
  const filter = { kind: 'filter', key: 'date', from, to, start: 0, end: 0 } as const
  return (day) => {
    let answer = known.get(day)
    if (answer === undefined) {
      answer = matchesDate(filter, day)
      known.set(day, answer)
    }
    return answer
  }
}
