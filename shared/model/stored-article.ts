import type { Article, ArticleBody } from './article.ts'
import type { ArticleMentions } from './mention.ts'

/** An article with all of its derived rows. */
export interface StoredArticle {
  readonly article: Article
  readonly body: ArticleBody
  readonly mentions: ArticleMentions
}
