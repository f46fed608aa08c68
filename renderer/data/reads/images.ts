import type { ArticleId } from '@shared/model/ids.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import { database, type CollateDatabase } from '../database.ts'

/** The pictures of an article, in the order of its page. */
export function readImages(
  articleId: ArticleId,
  from: CollateDatabase = database,
): PromiseLike<ArticleImage[]> {
  return from.images.where('articleId').equals(articleId).sortBy('place')
}
