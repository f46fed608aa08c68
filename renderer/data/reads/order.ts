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

/** An index leaves out rows whose key is null; all keys are only fetched when there are such rows. */
async function readSourceOrder(from: CollateDatabase): Promise<ArticleId[]> {
  return from.transaction('r', from.articles, async () => {
    const [named, count] = await Promise.all([
      from.articles.orderBy('source').primaryKeys(),
      from.articles.count(),
    ])
    if (named.length === count) return named
    const isNamed = new Set(named)
    const all = await from.articles.toCollection().primaryKeys()
    return named.concat(all.filter((id) => !isNamed.has(id)))
  })
}
