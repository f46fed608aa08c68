import { liveQuery } from 'dexie'
import { useCallback, useSyncExternalStore } from 'react'
import { restingQuery, type FollowedTables } from './resting-query.ts'

/** A read of a whole library that nobody asks for any more is kept for so long: it is often asked for again. */
const KEPT_MS = 60_000

interface Entry<Value> {
  readonly listeners: Set<() => void>
  readonly stop: () => void
  answer: { readonly value: Value } | { readonly error: unknown } | null
}

/**
 * A hook that answers a read and keeps it up to date, as `useLive`; undefined while loading. However many components ask
 * for the same key, it is read once, and all get the same object: long texts are wanted in many places at once.
 *
 * @param restingOn for a read that costs by the size of the library, the tables that it reads: it rests between reads
 * @throws what the read threw, while drawing
 */
export function sharedLive<Key, Value>(
  read: (key: Key) => PromiseLike<Value>,
  restingOn?: FollowedTables,
): (key: Key) => Value | undefined {
  const entries = new Map<Key, Entry<Value>>()

  const open = (key: Key): Entry<Value> => {
    const tell = (answer: Entry<Value>['answer']): void => {
      entry.answer = answer
      for (const listener of entry.listeners) listener()
    }
    const query =
      restingOn === undefined
        ? liveQuery(async () => read(key))
        : restingQuery(restingOn, async () => read(key))
    const subscription = query.subscribe({
      next: (value) => tell({ value }),
      error: (error: unknown) => tell({ error }),
    })
    const entry: Entry<Value> = {
      listeners: new Set(),
      stop: () => subscription.unsubscribe(),
      answer: null,
    }
    entries.set(key, entry)
    return entry
  }

  const closeUnheard = (key: Key): void => {
    const entry = entries.get(key)
    if (entry === undefined || entry.listeners.size > 0) return
    entry.stop()
    entries.delete(key)
  }

  return function useShared(key) {
    const subscribe = useCallback(
      (listener: () => void) => {
        const entry = entries.get(key) ?? open(key)
        entry.listeners.add(listener)
        return () => {
          entry.listeners.delete(listener)
          if (restingOn === undefined) closeUnheard(key)
          else setTimeout(() => closeUnheard(key), KEPT_MS)
        }
      },
      [key],
    )
    const answer = useSyncExternalStore(subscribe, () => entries.get(key)?.answer ?? null)
    if (answer !== null && 'error' in answer) throw answer.error
    return answer?.value
  }
}
