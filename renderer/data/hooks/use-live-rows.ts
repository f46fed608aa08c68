import { useLiveQuery } from 'dexie-react-hooks'

/**
 * Rows in the order of `ids`, kept up to date. While the rows of other ids are loading, those that were there
 * before already stand in their new places, so that a list does not blink as it is scrolled.
 *
 * @param read answers one entry for each id
 */
export function useLiveRows<Id extends number | string, Row>(
  ids: readonly Id[],
  read: (ids: readonly Id[]) => PromiseLike<readonly (Row | undefined)[]>,
): readonly (Row | undefined)[] | undefined {
  const key = ids.join(' ')
  const answer = useLiveQuery(async () => ({ key, ids, rows: await read(ids) }), [key])
  if (answer === undefined) return undefined
  if (answer.key === key) return answer.rows
  const known = new Map(answer.ids.map((id, index) => [id, answer.rows[index]]))
  return ids.some((id) => known.has(id)) ? ids.map((id) => known.get(id)) : undefined
}
