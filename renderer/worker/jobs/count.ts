import type { Job } from '../job.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { Breather } from '../next-task.ts'
import type { StoryStore } from '../stories/story-store.ts'
import { findArticles, idsOf } from '../searching/find-articles.ts'

const SLICE_MS = 20

/** Counts what each query finds. */
export const countMatches: Job<'search.count'> = async ({ queries, isByStory = false }, context, task) => {
  const { stories, passages } = context.library
  // until the links are loaded every article is counted by itself, as the list shows it
  if (isByStory && passages.isLoaded) await stories.update()
  const breather = new Breather(SLICE_MS)
  const counts: number[] = []
  for (const query of queries) {
    const ids = await idsOf(await findArticles(query, context, task), context)
    counts.push(isByStory ? countStories(ids, stories) : ids.length)
    task.report({ done: counts.length, total: queries.length, current: query.text })
    await breather.pause()
  }
  return { counts }
}

/** Articles without copies, and each story once. */
function countStories(ids: Iterable<number>, stories: StoryStore): number {
  const counted = new Set<unknown>()
  for (const id of ids) counted.add(stories.storyOf(id as ArticleId) ?? id)
  return counted.size
}
