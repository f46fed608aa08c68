import { useLiveQuery } from 'dexie-react-hooks'

/**
 * The answer of a read, kept up to date; undefined while loading. `useLiveQuery` alone would go on answering
 * for the key before until the new answer is there, and a pane would show another article's text.
 *
 * @param key what the read depends on; the read runs anew when it changes
 */
export function useLive<Value>(key: string | number, read: () => PromiseLike<Value>): Value | undefined {
  const answer = useLiveQuery(async () => ({ key, value: await read() }), [key])
  return answer?.key === key ? answer.value : undefined
}
