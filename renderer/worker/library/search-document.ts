import type { SearchDocument } from '@shared/core/search/index.ts'
import type { Article, ArticleBody } from '@shared/model/article.ts'

/** What the index reads of an article. */
export function toSearchDocument(article: Article, body: ArticleBody): SearchDocument {
  return {
    id: article.id,
    title: article.title,
    body: body.text,
    byline: article.byline ?? '',
    source: article.source ?? '',
    language: article.language,
  }
}
