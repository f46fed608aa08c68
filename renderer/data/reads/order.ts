import type { ArticleId } from '@shared/model/ids.ts'
import type { SortOrder } from '@shared/model/query.ts'
import { database, type CollateDatabase } from '../database.ts'

/**
 * Every article in the order asked for, trash included, from index keys alone: no row is read.
 * Without text there is no relevance, so that order is the newest first. Articles without a source come last.
 * A list of keys is fetched ascending and turned here: fetching it descending needs a cursor, step by step.
 */
export async function readOrder(sort: SortOrder, from: CollateDatabase = database): Promise<ArticleId[]> {
  switch (sort) {
    case 'relevance':
    case 'date-desc':
      return (await from.articles.orderBy('publishedKey').primaryKeys()).reverse()
    case 'date-asc':
      return from.articles.orderBy('publishedKey').primaryKeys()
    case 'title':
      return from.articles.orderBy('title').primaryKeys()
    case 'imported':
      return (await from.articles.orderBy('importedAtMs').primaryKeys()).reverse()
    case 'source':
      return readSourceOrder(from)
  }
}

/**
 * The first articles of an order, trash included; of a large library they are there long before the others. By source, where
 * those without one have to be moved, none.
 */
export async function readOrderHead(
  sort: SortOrder,
  count: number,
  from: CollateDatabase = database,
): Promise<ArticleId[]> {
  const { articles } = from
  switch (sort) {
    case 'relevance':
    case 'date-desc':
      return articles.orderBy('publishedKey').reverse().limit(count).primaryKeys()
    case 'date-asc':
      return articles.orderBy('publishedKey').limit(count).primaryKeys()
    case 'title':
      return articles.orderBy('title').limit(count).primaryKeys()
    case 'imported':
      return articles.orderBy('importedAtMs').reverse().limit(count).primaryKeys()
    case 'source':
      return []
  }
}

/** Articles without a source stand first in the index: those many are moved to the end. */
async function readSourceOrder(from: CollateDatabase): Promise<ArticleId[]> {
  return from.transaction('r', from.articles, async () => {
    const [ids, unnamedCount] = await Promise.all([
      from.articles.orderBy('sourceKey').primaryKeys(),
      from.articles.where('sourceKey').equals('').count(),
    ])
    return ids.slice(unnamedCount).concat(ids.slice(0, unnamedCount))
  })
}
