import type { EntityFacetValue, FacetAnswer } from '@shared/contract/engine/searching.ts'
import type { Story } from '@shared/core/stories/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
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
export const countFacets: Job<'search.facets'> = async (
  { query, limit, isByStory = false },
  context,
  task,
) => {
  const { library, database } = context
  await library.catalogued
  const finding = await findArticles({ ...query, filters: NO_FILTERS }, context, task)
  const ids = await idsOf(finding, database)
  task.throwIfCancelled()
  // until the links are loaded every article is counted by itself, as the list shows it
  if (isByStory && library.passages.isLoaded) await library.stories.update()
  const storyOf = (id: number): Story | undefined =>
    isByStory ? library.stories.storyOf(id as ArticleId) : undefined
  return countOver(groupByStory(ids, storyOf), query.filters, library.catalogue, limit)
}

/** Articles in groups that are counted once: the copies of a story together, others alone. */
function groupByStory(
  ids: Uint32Array | readonly number[],
  storyOf: (id: number) => Story | undefined,
): readonly (readonly number[])[] {
  const groups: number[][] = []
  const groupOf = new Map<Story, number[]>()
  for (const id of ids) {
    const story = storyOf(id)
    const group = story === undefined ? undefined : groupOf.get(story)
    if (group !== undefined) {
      group.push(id)
      continue
    }
    const begun = [id]
    groups.push(begun)
    if (story !== undefined) groupOf.set(story, begun)
  }
  return groups
}

function countOver(
  groups: readonly (readonly number[])[],
  filters: Filters,
  catalogue: Catalogue,
  limit: number,
): FacetAnswer {
  const tests = [...compileFilterGroups(filters, catalogue)]
  const tally = new Tally(catalogue)
  let total = 0
  for (const group of groups) {
    tally.begin()
    let isCounted = false
    for (const id of group) {
      const entry = catalogue.entry(id)
      // without an entry an article passes no filter and has no value
      const failed =
        entry === undefined ? [] : tests.filter(([, test]) => !test(entry)).map(([facet]) => facet)
      if (entry === undefined ? tests.length === 0 : failed.length === 0) isCounted = true
      if (entry !== undefined && failed.length < 2) tally.add(entry, failed[0] ?? null)
    }
    if (isCounted) total++
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
