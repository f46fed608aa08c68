import type { SearchAnswer } from '@shared/contract/engine/searching.ts'
import type { QueryNode } from '@shared/core/query/index.ts'
import type { LibraryQuery, SortOrder } from '@shared/model/query.ts'
import type { EngineContext } from '../context.ts'
import type { Job } from '../job.ts'
import type { Library } from '../library/library.ts'
import { findArticles, type Finding } from '../searching/find-articles.ts'
import type { Task } from '../task.ts'

export const runSearch: Job<'search.run'> = async (query, context, task): Promise<SearchAnswer> => {
  const startedMs = performance.now()
  const finding = await findArticles(query, context, task, query.sort === 'relevance')
  const { root, explanation, error } = finding.parsed
  const ids = await inOrder(finding, query.sort, context.library)
  task.throwIfCancelled()
  const suggestion = ids.length > 0 || root === null ? null : await suggest(root, query, context, task)
  const authored = root === null ? { notes: [], highlights: [] } : await context.authored.find(root)
  return {
    ids,
    ...authored,
    ...(suggestion === null ? {} : { suggestion }),
    explanation: explanation === '' ? null : explanation,
    error: error === null ? null : { message: error.message, start: error.start, end: error.end },
    elapsedMs: performance.now() - startedMs,
  }
}

/** Another spelling of a query without answers, provided that it has some. */
async function suggest(
  root: QueryNode,
  query: LibraryQuery,
  context: EngineContext,
  task: Task,
): Promise<string | null> {
  const text = context.library.search.suggest(root, query.text)
  if (text === null) return null
  const { hits } = await findArticles({ ...query, text }, context, task)
  return hits === null || hits.ids.length === 0 ? null : text
}

async function inOrder(
  { hits, isAllowed }: Finding,
  sort: SortOrder,
  { orders }: Library,
): Promise<Uint32Array<ArrayBuffer>> {
  // a query of filters alone ranks nothing: the best score is 0
  if (hits !== null && sort === 'relevance' && hits.scores[0] !== 0) return hits.ids
  const ordered = await orders.read(sort)
  if (hits === null) return Uint32Array.from(ordered.filter(isAllowed))
  const isFound = new Uint8Array(hits.ids.reduce((most, id) => Math.max(most, id), 0) + 1)
  for (const id of hits.ids) isFound[id] = 1
  return Uint32Array.from(ordered.filter((id) => isFound[id] === 1))
}
