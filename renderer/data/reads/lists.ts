import type { ArticleList } from '@shared/model/article.ts'
import type { ListId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { countKeys } from './count-keys.ts'

export interface ListCount {
  readonly list: ArticleList
  readonly count: number
}

/** A list, also one in the trash; undefined when it is gone. */
export function readList(id: ListId, from: CollateDatabase = database): PromiseLike<ArticleList | undefined> {
  return from.lists.get(id)
}

/** Lists outside the trash by name, with their articles outside the trash counted. */
export async function readLists(from: CollateDatabase = database): Promise<ListCount[]> {
  return from.transaction('r', from.lists, from.articleStates, async () => {
    const [lists, counts] = await Promise.all([from.lists.toArray(), countKeys('listIds', from)])
    return lists
      .filter((list) => list.trashedAtMs === 0)
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((list) => ({ list, count: counts.get(list.id) ?? 0 }))
  })
}
