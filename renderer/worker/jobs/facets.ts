import type { EntityFacetValue, FacetAnswer } from '@shared/contract/engine/searching.ts'
import type { EntityType } from '@shared/model/mention.ts'
import { NO_FILTERS, type Filters } from '@shared/model/query.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { Tally, type Counted } from '../catalogue/tally.ts'
import type { Job } from '../job.ts'
import { findArticles, idsOf } from '../searching/find-articles.ts'
import { compileFilterGroups } from '../searching/sidebar-filters.ts'

/**
 * Counts for each group over the articles that the query answers but for that group's own choices: what choosing a
 * value would add stays to be seen. Articles without a publication day or a source are uncounted there.
 */
export const countFacets: Job<'search.facets'> = async ({ query, limit }, context, task) => {
  const { library, database } = context
  await library.catalogued
  const finding = await findArticles({ ...query, filters: NO_FILTERS }, context, task)
  const ids = await idsOf(finding, database)
  task.throwIfCancelled()
  return countOver(ids, query.filters, library.catalogue, limit)
}

function countOver(
  ids: Uint32Array | readonly number[],
  filters: Filters,
  catalogue: Catalogue,
  limit: number,
): FacetAnswer {
  const tests = [...compileFilterGroups(filters, catalogue)]
  const tally = new Tally(catalogue)
  let total = 0
  for (const id of ids) {
    const entry = catalogue.entry(id)
    if (entry === undefined) {
      // without an entry it passes no filter and has no value
      if (tests.length === 0) total++
      continue
    }
    const failed = tests.filter(([, test]) => !test(entry)).map(([group]) => group)
    if (failed.length === 0) total++
    if (failed.length < 2) tally.add(entry, failed[0] ?? null)
  }
  const chosen: ReadonlySet<string> = new Set([...filters.entityKeys, ...filters.sources])
  const values = (type: EntityType): readonly EntityFacetValue[] =>
    // labels are looked up for the values that are shown only
    pick(tally.entitiesOf(type), limit, chosen).map((value) => ({
      ...value,
      label: catalogue.entityLabel(catalogue.entityKeys.find(value.value) ?? 0),
    }))
  return {
    total,
    entities: { person: values('person'), place: values('place'), organisation: values('organisation') },
    sources: pick(tally.sources(), limit, chosen).map((value) => ({ ...value, label: value.value })),
    months: [...tally.months]
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => compareTexts(a.month, b.month)),
  }
}

/** The most frequent values, and the chosen ones whatever their count. */
function pick<Value extends string>(
  values: Counted<Value>[],
  limit: number,
  chosen: ReadonlySet<string>,
): readonly Counted<Value>[] {
  return values.sort(mostFrequentFirst).filter(({ value }, index) => index < limit || chosen.has(value))
}

function mostFrequentFirst(a: Counted, b: Counted): number {
  return b.count - a.count || compareTexts(a.value, b.value)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
