import type { CollateDatabase } from '../database.ts'
import { readTrashedIds } from './views.ts'

/** Articles outside the trash per value of a many-valued index of the states, in the order of the index. */
export async function countKeys(
  index: 'tags' | 'listIds',
  from: CollateDatabase,
): Promise<Map<string, number>> {
  return from.transaction('r', from.articleStates, async () => {
    const rows = from.articleStates.orderBy(index)
    const [values, ids, trashed] = await Promise.all([
      rows.keys() as PromiseLike<string[]>,
      rows.primaryKeys(),
      readTrashedIds(from),
    ])
    const counts = new Map<string, number>()
    values.forEach((value, position) => {
      const id = ids[position]
      if (id === undefined || trashed.has(id)) return
      counts.set(value, (counts.get(value) ?? 0) + 1)
    })
    return counts
  })
}
