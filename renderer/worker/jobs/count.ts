import type { Job } from '../job.ts'
import { Breather } from '../next-task.ts'
import { findArticles, idsOf } from '../searching/find-articles.ts'

const SLICE_MS = 20

/** Counts what each query finds. */
export const countMatches: Job<'search.count'> = async ({ queries }, context, task) => {
  const breather = new Breather(SLICE_MS)
  const counts: number[] = []
  for (const query of queries) {
    const ids = await idsOf(await findArticles(query, context, task), context)
    counts.push(ids.length)
    task.report({ done: counts.length, total: queries.length, current: query.text })
    await breather.pause()
  }
  return { counts }
}
