import type { NamedQuery } from '@shared/contract/engine/searching.ts'
import { CSV_MARK, csvLine } from '@shared/core/exporting/index.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Job } from '../job.ts'
import { Breather } from '../next-task.ts'
import { findArticles, idsOf } from '../searching/find-articles.ts'
import { TextBytes } from '../searching/text-bytes.ts'

const CHUNK = 500
const SLICE_MS = 20
const COLUMNS = ['name', 'query', 'article', 'title', 'date', 'source']

/** Writes a row for each article of each query. */
export const tabulateMatches: Job<'search.table'> = async ({ queries, limit }, context, task) => {
  const { database } = context
  const breather = new Breather(SLICE_MS)
  const table = new TextBytes()
  table.add(CSV_MARK + csvLine(COLUMNS))
  const newestFirst = Array.from(await context.library.orders.read('date-desc')) as ArticleId[]
  let written = 0
  let total = 0
  for (const [index, query] of queries.entries()) {
    const asked = { view: { kind: 'all' }, text: query.text } as const
    const found = new Set<number>(await idsOf(await findArticles(asked, context, task), context))
    total += found.size
    const ids = newestFirst.filter((id) => found.has(id)).slice(0, limit - written)
    for (let start = 0; start < ids.length; start += CHUNK) {
      for (const article of await readHeaders(ids.slice(start, start + CHUNK))) {
        table.add(rowOf(query, article))
        written++
      }
      task.throwIfCancelled()
      await breather.pause()
    }
    task.report({ done: index + 1, total: queries.length, current: query.text })
  }
  return { bytes: table.take(), written, total }

  async function readHeaders(ids: readonly ArticleId[]): Promise<readonly Article[]> {
    return (await database.articles.bulkGet([...ids])).filter((article) => article !== undefined)
  }
}

function rowOf({ name, text }: NamedQuery, { id, title, published, source }: Article): string {
  return csvLine([name, text, id, title, published?.day ?? null, source])
}
