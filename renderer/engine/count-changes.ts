import type { EngineClient } from './engine-client.ts'

/**
 * Counts in the window what the engine says of the library: a worker that was started anew knows nothing of what
 * the one before it said, and may be behind it. Its start counts too. The answer stops counting.
 */
export function countChanges(
  engine: Pick<EngineClient, 'on' | 'onStatus'>,
  tell: (count: number) => void,
): () => void {
  let count = 0
  const add = (): void => tell(++count)
  const stops = [
    engine.on('library.changed', add),
    engine.onStatus((status) => {
      if (status === 'restarting') add()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
