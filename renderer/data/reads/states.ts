import type { ArticleState } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { countKeys } from './count-keys.ts'

/** What stands for an article that the user has not touched. */
export function untouchedState(id: ArticleId): ArticleState {
  return { id, readAtMs: 0, trashedAtMs: 0, tags: [], listIds: [] }
}

/** States in the order of `ids`, the untouched state where there is no row. */
export async function readStates(
  ids: readonly ArticleId[],
  from: CollateDatabase = database,
): Promise<ArticleState[]> {
  const rows = await from.articleStates.bulkGet([...ids])
  return ids.map((id, index) => rows[index] ?? untouchedState(id))
}

/** Those of the articles that are in the trash. */
export async function readTrashed(
  ids: readonly ArticleId[],
  from: CollateDatabase = database,
): Promise<ArticleId[]> {
  const states = await readStates(ids, from)
  return states.filter((state) => state.trashedAtMs > 0).map((state) => state.id)
}

export interface TagCount {
  readonly tag: string
  readonly count: number
}

/** Tags in use, in code unit order, with their articles outside the trash counted. Reads keys only. */
export async function readTags(from: CollateDatabase = database): Promise<TagCount[]> {
  const counts = await countKeys('tags', from)
  return [...counts].map(([tag, count]) => ({ tag, count }))
}
