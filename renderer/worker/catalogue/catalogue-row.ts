import type { Article } from '@shared/model/article.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { CatalogueRow } from '../../data/rows.ts'

const DAY_UNITS = 'YYYY-MM-DD'.length

export function toCatalogueRow(article: Article, { entities }: ArticleMentions): CatalogueRow {
  return {
    id: article.id,
    day: article.publishedKey.slice(0, DAY_UNITS),
    source: article.source ?? '',
    language: article.language ?? '',
    entityKeys: entities.map(({ key }) => key),
    entityNames: entities.map(({ name }) => name),
  }
}
