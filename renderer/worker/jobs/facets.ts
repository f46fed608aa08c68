import type { EntityFacetValue, FacetAnswer, FacetValue } from '@shared/contract/engine/searching.ts'
import type { EntityKey } from '@shared/model/ids.ts'
import type { EntityType } from '@shared/model/mention.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Job } from '../job.ts'
import { findArticles } from '../searching/find-articles.ts'

const MONTH_UNITS = 'YYYY-MM'.length

/** Counts over exactly the articles that the query answers; without a publication day or a source uncounted there. */
export const countFacets: Job<'search.facets'> = async ({ query, limit }, context, task) => {
  const { library, database } = context
  await library.catalogued
  const { hits, isAllowed } = await findArticles(query, context, task)
  const ids = hits?.ids ?? (await database.articles.toCollection().primaryKeys()).filter(isAllowed)
  task.throwIfCancelled()
  return countOver(ids, library.catalogue, limit)
}

function countOver(ids: Uint32Array | readonly number[], catalogue: Catalogue, limit: number): FacetAnswer {
  const entityCounts = new Uint32Array(catalogue.entityKeys.size)
  const sourceCounts = new Uint32Array(catalogue.sources.size)
  const monthCounts = new Map<string, number>()
  for (const id of ids) {
    const entry = catalogue.entry(id)
    if (entry === undefined) continue
    for (const entity of entry.entities) increment(entityCounts, entity)
    increment(sourceCounts, entry.source)
    const month = entry.day.slice(0, MONTH_UNITS)
    // a day known only as a year belongs to no month
    if (month.length === MONTH_UNITS) monthCounts.set(month, (monthCounts.get(month) ?? 0) + 1)
  }
  return {
    total: ids.length,
    entities: {
      person: entityValues(entityCounts, catalogue, 'person', limit),
      place: entityValues(entityCounts, catalogue, 'place', limit),
      organisation: entityValues(entityCounts, catalogue, 'organisation', limit),
    },
    sources: sourceValues(sourceCounts, catalogue, limit),
    months: [...monthCounts]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => compareTexts(a.month, b.month)),
  }
}

function increment(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1
}

function entityValues(
  counts: Uint32Array,
  catalogue: Catalogue,
  type: EntityType,
  limit: number,
): readonly EntityFacetValue[] {
  const values: { readonly entity: number; readonly value: EntityKey; readonly count: number }[] = []
  counts.forEach((count, entity) => {
    if (count === 0 || catalogue.entityType(entity) !== type) return
    values.push({ entity, value: catalogue.entityKeys.text(entity) as EntityKey, count })
  })
  // labels are looked up for the values that are shown only
  return values
    .sort(mostFrequentFirst)
    .slice(0, limit)
    .map(({ entity, value, count }) => ({ value, label: catalogue.entityLabel(entity), count }))
}

function sourceValues(counts: Uint32Array, catalogue: Catalogue, limit: number): readonly FacetValue[] {
  const values: FacetValue[] = []
  counts.forEach((count, source) => {
    const name = catalogue.sources.text(source)
    if (count > 0 && name !== '') values.push({ value: name, label: name, count })
  })
  return values.sort(mostFrequentFirst).slice(0, limit)
}

interface Counted {
  readonly value: string
  readonly count: number
}

function mostFrequentFirst(a: Counted, b: Counted): number {
  return b.count - a.count || compareTexts(a.value, b.value)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
