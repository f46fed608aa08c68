import { CollateError } from '@shared/contract/errors.ts'
import { parseQuery } from '@shared/core/query/index.ts'
import { findMarks } from '@shared/core/search/index.ts'
import type { Job } from '../job.ts'

/** Every match of a query in one article. */
export const markMatches: Job<'search.marks'> = async ({ text, id }, { database }, task) => {
  const { root } = parseQuery(text)
  if (root === null) return { title: [], body: [] }
  const { articles, bodies } = database
  const [article, body] = await database.transaction('r', articles, bodies, () =>
    Promise.all([articles.get(id), bodies.get(id)]),
  )
  task.throwIfCancelled()
  if (article === undefined || body === undefined) throw new CollateError('not-found', 'The article is gone.')
  return {
    title: findMarks(root, article.title, article.language, 'title'),
    body: findMarks(root, body.text, article.language, 'body'),
  }
}
