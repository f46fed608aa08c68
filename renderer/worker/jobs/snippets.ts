import { parseQuery } from '@shared/core/query/index.ts'
import { makeSnippet } from '@shared/core/search/index.ts'
import type { SnippetRow } from '@shared/model/query.ts'
import type { Job } from '../job.ts'

const SNIPPET_UNITS = 200

/** Snippets of articles that are there, in the order of the ids. */
export const makeSnippets: Job<'search.snippets'> = async ({ text, ids }, { database }, task) => {
  const { articles, bodies } = database
  const [headers, texts] = await database.transaction('r', articles, bodies, () =>
    Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])]),
  )
  task.throwIfCancelled()
  const { root } = parseQuery(text)
  return headers.flatMap((article, index): readonly SnippetRow[] => {
    const body = texts[index]
    if (article === undefined || body === undefined) return []
    const { id, title, language } = article
    return [
      {
        id,
        title: makeSnippet(root, title, { length: title.length, language, field: 'title' }),
        body: makeSnippet(root, body.text, { length: SNIPPET_UNITS, language, field: 'body' }),
      },
    ]
  })
}
