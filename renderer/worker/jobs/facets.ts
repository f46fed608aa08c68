import { choicesOf, parseQuery } from '@shared/core/query/index.ts'
import type { Story } from '@shared/core/stories/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { catalogueKinds } from '../facets/catalogue-kinds.ts'
import { countGroups } from '../facets/count-facets.ts'
import { readStateKinds } from '../facets/state-kinds.ts'
import type { Job } from '../job.ts'
import { Breather } from '../next-task.ts'
import { findMatches, idsOf } from '../searching/find-articles.ts'

const SLICE_MS = 8

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
  const { clauses, unchosen } = choicesOf(parseQuery(query.text).root)
  const states = await readStateKinds(database)
  const ids = await idsOf(await findMatches(unchosen, query.view, context, task), context)
  task.throwIfCancelled()
  // until the links are loaded every article is counted by itself, as the list shows it
  if (isByStory && library.passages.isLoaded) await library.stories.update()
  const storyOf = (id: number): Story | undefined =>
    isByStory ? library.stories.storyOf(id as ArticleId) : undefined
  const kinds = [...catalogueKinds(library), ...states]
  // a key press must not wait until everything is counted for the one before it
  const breather = new Breather(SLICE_MS)
  const pause = async (): Promise<void> => {
    await breather.pause()
    task.throwIfCancelled()
  }
  return countGroups(groupByStory(ids, storyOf), clauses, kinds, library.catalogue, limit, pause)
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
