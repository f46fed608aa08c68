import { countViews } from '../../data/reads/articles.ts'
import type { Job } from '../job.ts'

export const readStatus: Job<'library.status'> = async (_request, { database, library }) => {
  await library.checked
  const [{ all }, estimate] = await Promise.all([countViews(database), navigator.storage.estimate()])
  return {
    articles: all,
    bytes: estimate.usage ?? 0,
    unindexed: library.unindexedCount,
    unlinked: library.passages.pendingCount,
  }
}
