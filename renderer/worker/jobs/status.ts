import { readTrashedIds } from '../../data/reads/views.ts'
import type { Job } from '../job.ts'

export const readStatus: Job<'library.status'> = async (_request, { database, library }) => {
  await library.checked
  const [ordered, trashed, estimate] = await Promise.all([
    library.orders.read('date-desc'),
    readTrashedIds(database),
    navigator.storage.estimate(),
  ])
  return {
    articles: ordered.length - trashed.size,
    bytes: estimate.usage ?? 0,
    unindexed: library.unindexedCount,
    unlinked: library.passages.pendingCount,
  }
}
