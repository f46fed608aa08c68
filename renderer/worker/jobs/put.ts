import type { Job } from '../job.ts'
import { replaceArticles } from '../library/replace-article.ts'

/** Puts an article back as it was at some time. */
export const putArticle: Job<'article.put'> = async ({ rows }, context) => {
  const [before = rows] = await replaceArticles(context, [rows.article.id], () => rows)
  return { before }
}
