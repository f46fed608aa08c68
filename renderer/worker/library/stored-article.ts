import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'

/** An article with all of its derived rows. */
export interface StoredArticle {
  readonly article: Article
  readonly body: ArticleBody
  readonly mentions: ArticleMentions
}
