import type { Highlight } from '@shared/model/highlight.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Highlights of an article outside the trash, in the order of their place in the text. */
export async function readHighlightsOfArticle(
  articleId: ArticleId,
  from: CollateDatabase = database,
): Promise<Highlight[]> {
  const highlights = await from.highlights.where('articleId').equals(articleId).toArray()
  return highlights
    .filter((highlight) => highlight.trashedAtMs === 0)
    .sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
}
