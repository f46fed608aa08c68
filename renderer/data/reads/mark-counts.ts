import type { ArticleId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'

/** What the user wrote and marked in one article, outside the trash. */
export interface MarkCount {
  readonly notes: number
  readonly highlights: number
}

/** Notes and highlights of each article, in the order of `ids`. Reads those of these articles, by the index, and no others. */
export async function readMarkCounts(
  ids: readonly ArticleId[],
  from: CollateDatabase = database,
): Promise<MarkCount[]> {
  const [notes, highlights] = await from.transaction('r', from.notes, from.highlights, () =>
    Promise.all([
      from.notes.where('articleId').anyOf(ids).toArray(),
      from.highlights.where('articleId').anyOf(ids).toArray(),
    ]),
  )
  const noteCounts = countByArticle(notes)
  const highlightCounts = countByArticle(highlights)
  return ids.map((id) => ({ notes: noteCounts.get(id) ?? 0, highlights: highlightCounts.get(id) ?? 0 }))
}

function countByArticle(
  rows: readonly { readonly articleId: ArticleId | null; readonly trashedAtMs: number }[],
): ReadonlyMap<ArticleId | null, number> {
  const counts = new Map<ArticleId | null, number>()
  for (const { articleId, trashedAtMs } of rows) {
    if (trashedAtMs === 0) counts.set(articleId, (counts.get(articleId) ?? 0) + 1)
  }
  return counts
}
