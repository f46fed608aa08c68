import { matchesDate } from '@shared/core/query/index.ts'
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

/** Whether an article passes the sidebar: any chosen value within a facet, every facet. */
export function compileSidebarFilters(filters: Filters, catalogue: Catalogue): (id: number) => boolean {
  const tests = [
    ...entityTests(filters, catalogue),
    ...sourceTests(filters, catalogue),
    ...dateTests(filters),
  ]
  return (id) => {
    const entry = catalogue.entry(id)
    return entry !== undefined && tests.every((test) => test(entry))
  }
}

/** People, places and organisations are a facet each. */
function entityTests({ entityKeys }: Filters, catalogue: Catalogue): EntryTest[] {
  const chosenOfType = groupBy(entityKeys, typeOfKey)
  return [...chosenOfType.values()].map((keys) => {
    const chosen = new Set(keys.map((key) => catalogue.entityKeys.find(key)))
    return (entry) => entry.entities.some((entity) => chosen.has(entity))
  })
}

function sourceTests({ sources }: Filters, catalogue: Catalogue): EntryTest[] {
  if (sources.length === 0) return []
  const chosen = new Set(sources.map((source) => catalogue.sources.find(source)))
  return [(entry) => chosen.has(entry.source)]
}

function dateTests({ dateFrom, dateTo }: Filters): EntryTest[] {
  if (dateFrom === null && dateTo === null) return []
  const isInRange = makeDateTest(dateFrom, dateTo)
  return [(entry) => isInRange(entry.day)]
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
