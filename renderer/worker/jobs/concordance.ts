import type { ConcordanceArticle } from '@shared/contract/engine/concordance.ts'
import { CSV_MARK, csvLine } from '@shared/core/exporting/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Job } from '../job.ts'
import { gatherLines, type GatheredLine } from '../searching/gather-lines.ts'
import { TextBytes } from '../searching/text-bytes.ts'

export const makeConcordance: Job<'concordance.lines'> = async (request, context, task) => {
  const { lines, total, articleCount } = await gatherLines(request, context, task)
  const articles = new Map<ArticleId, ConcordanceArticle>()
  for (const { article } of lines) articles.set(article.id, article)
  return {
    lines: lines.map(({ article, field, start, end, left, keyword, right }) => ({
      id: article.id,
      field,
      start,
      end,
      left,
      keyword,
      right,
    })),
    articles: [...articles.values()],
    total,
    articleCount,
  }
}

const COLUMNS = ['left', 'keyword', 'right', 'title', 'source', 'date', 'article', 'part', 'start']

export const exportConcordance: Job<'concordance.export'> = async (request, context, task) => {
  const { lines, total } = await gatherLines(request, context, task)
  const table = new TextBytes()
  table.add(CSV_MARK + csvLine(COLUMNS))
  for (const line of lines) table.add(csvOf(line))
  return { bytes: table.take(), written: lines.length, total }
}

function csvOf({ left, keyword, right, article, field, start }: GatheredLine): string {
  const { id, title, source, published } = article
  const part = field === 'title' ? 'title' : 'text'
  return csvLine([left.trim(), keyword, right.trim(), title, source, published?.day ?? null, id, part, start])
}
