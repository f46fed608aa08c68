import type { ArticleList } from '@shared/model/article.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Highlights in the trash, last thrown away first. */
export async function readTrashedHighlights(from: CollateDatabase = database): Promise<Highlight[]> {
  return (await from.highlights.where('trashedAtMs').above(0).sortBy('trashedAtMs')).reverse()
}

/** Lists in the trash, by name. */
export async function readTrashedLists(from: CollateDatabase = database): Promise<ArticleList[]> {
  const lists = await from.lists.toArray()
  return lists.filter(({ trashedAtMs }) => trashedAtMs > 0).sort((a, b) => a.name.localeCompare(b.name))
}
