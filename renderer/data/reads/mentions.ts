import type { ArticleId } from '@shared/model/ids.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Who and what is named in an article; undefined when it is gone or not recognised yet. */
export function readMentions(
  articleId: ArticleId,
  from: CollateDatabase = database,
): PromiseLike<ArticleMentions | undefined> {
  return from.mentions.get(articleId)
}
