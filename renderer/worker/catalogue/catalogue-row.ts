import type { Article } from '@shared/model/article.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { CatalogueRow } from '../../data/rows.ts'

const DAY_UNITS = 'YYYY-MM-DD'.length

export function toCatalogueRow(article: Article, { entities }: ArticleMentions): CatalogueRow {
  return {
    id: article.id,
    ...catalogueFields(article),
    entityKeys: entities.map(({ key }) => key),
    entityNames: entities.map(({ name }) => name),
  }
}

/** What of the row comes from the header, and changes when that is edited. */
export function catalogueFields(article: Article): Pick<CatalogueRow, 'day' | 'source' | 'language'> {
  return {
    day: article.publishedKey.slice(0, DAY_UNITS),
    source: article.source ?? '',
    language: article.language ?? '',
  }
}
