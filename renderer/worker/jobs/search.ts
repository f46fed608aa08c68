import type { SearchAnswer } from '@shared/contract/engine/searching.ts'
import type { SortOrder } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { readOrder } from '../../data/reads/order.ts'
import type { Job } from '../job.ts'
import { findArticles, type Finding } from '../searching/find-articles.ts'

const MOST_NOTES = 50

export const runSearch: Job<'search.run'> = async (query, context, task): Promise<SearchAnswer> => {
  const startedMs = performance.now()
  const finding = await findArticles(query, context, task)
  const { root, explanation, error } = finding.parsed
  const ids = await inOrder(finding, query.sort, context.database)
  task.throwIfCancelled()
  const notes = root === null ? [] : await context.notes.search(root, MOST_NOTES)
  return {
    ids,
    notes,
    explanation: explanation === '' ? null : explanation,
    error: error === null ? null : { message: error.message, start: error.start, end: error.end },
    elapsedMs: performance.now() - startedMs,
  }
}

async function inOrder(
  { hits, isAllowed }: Finding,
  sort: SortOrder,
  database: CollateDatabase,
): Promise<Uint32Array<ArrayBuffer>> {
  // a query of filters alone ranks nothing: the best score is 0
  if (hits !== null && sort === 'relevance' && hits.scores[0] !== 0) return hits.ids
  const ordered = await readOrder(sort, database)
  if (hits === null) return Uint32Array.from(ordered.filter(isAllowed))
  const found = new Set(hits.ids)
  return Uint32Array.from(ordered.filter((id) => found.has(id)))
}
