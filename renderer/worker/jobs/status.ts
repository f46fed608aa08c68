import type { Job } from '../job.ts'

export const readStatus: Job<'library.status'> = async (_request, { database, library }) => {
  const [articles, estimate] = await Promise.all([database.articles.count(), navigator.storage.estimate()])
  return { articles, bytes: estimate.usage ?? 0, unindexed: library.unindexedCount }
}
