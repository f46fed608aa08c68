import { useEffect, useState } from 'react'
import { restingQuery, type FollowedTables } from './resting-query.ts'

/**
 * The answer of a read that costs by the size of the library, kept up to date with rests in between; undefined while first
 * loading. The answer for another key stays until there is one.
 *
 * @param tables those that are read; the same array with every call
 * @throws what the read threw, while drawing
 */
export function useResting<Key, Value>(
  key: Key,
  tables: FollowedTables,
  read: (key: Key) => PromiseLike<Value>,
): Value | undefined {
  const [answer, setAnswer] = useState<{ readonly value: Value } | { readonly error: unknown } | null>(null)
  useEffect(() => {
    const { unsubscribe } = restingQuery(tables, async () => read(key)).subscribe({
      next: (value) => setAnswer({ value }),
      error: (error) => setAnswer({ error }),
    })
    return unsubscribe
  }, [key, tables, read])
  if (answer !== null && 'error' in answer) throw answer.error
  return answer?.value
}
