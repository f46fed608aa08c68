import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../database.ts'
import { readTrashedIds } from './views.ts'

/** The story of every article that has copies: one and the same value for all of them. */
export type StoryOf = ReadonlyMap<ArticleId, object>

/**
 * Articles outside the trash per value of a many-valued index of the states, in the order of the index.
 *
 * @param storyOf stories that count once; without it every article counts
 */
export async function countKeys(
  index: 'tags' | 'listIds',
  from: CollateDatabase,
  storyOf: StoryOf = new Map(),
): Promise<Map<string, number>> {
  return from.transaction('r', from.articleStates, async () => {
    const rows = from.articleStates.orderBy(index)
    const [values, ids, trashed] = await Promise.all([
      rows.keys() as PromiseLike<string[]>,
      rows.primaryKeys(),
      readTrashedIds(from),
    ])
    const counts = new Map<string, number>()
    const counted = new Map<string, Set<object>>()
    values.forEach((value, position) => {
      const id = ids[position]
      if (id === undefined || trashed.has(id)) return
      const story = storyOf.get(id)
      if (story !== undefined) {
        const stories = counted.get(value) ?? new Set()
        counted.set(value, stories)
        if (stories.has(story)) return
        stories.add(story)
      }
      counts.set(value, (counts.get(value) ?? 0) + 1)
    })
    return counts
  })
}
