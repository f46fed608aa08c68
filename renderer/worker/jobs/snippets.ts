import { parseQuery, type QueryNode, type SearchField } from '@shared/core/query/index.ts'
import { findMarks, makeSnippet } from '@shared/core/search/index.ts'
import type { Snippet, SnippetRow } from '@shared/model/query.ts'
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
    const { id, title, source, byline, language } = article
    return [
      {
        id,
        title: markWhole(root, title, 'title'),
        body: makeSnippet(root, body.text, { length: SNIPPET_UNITS, language, field: 'body' }),
        source: markIfFound(root, source, 'source'),
        byline: markIfFound(root, byline, 'byline'),
      },
    ]
  })
}

/** A short text in full; what breaks its line does not count. */
function markWhole(root: QueryNode | null, text: string, field: SearchField): Snippet {
  return { text: text.replace(/\s/gu, ' '), marks: findMarks(root, text, null, field) }
}

function markIfFound(root: QueryNode | null, text: string | null, field: SearchField): Snippet | null {
  const snippet = text === null ? null : markWhole(root, text, field)
  return snippet === null || snippet.marks.length === 0 ? null : snippet
}
