import { useEffect, useState } from 'react'
import { useLive } from '../../../data/hooks/use-live.ts'
import { readTrashedIds } from '../../../data/reads/views.ts'
import { countChanges } from '../../../engine/count-changes.ts'
import { engine } from '../../../engine/engine.ts'

/** So often at most the engine is asked anew while the library changes. */
const ASK_EVERY_MS = 1000

/**
 * Another text whenever articles come, change or go, are linked or put in the trash, though not in quick succession;
 * undefined while the trash is not known.
 */
export function useLibraryRevision(): string | undefined {
  const [changes, setChanges] = useState(0)
  useEffect(() => paced(setChanges), [])
  const trashed = useLive('trash', async () => [...(await readTrashedIds())].join(' '))
  return trashed === undefined ? undefined : `${changes}: ${trashed}`
}

/** Tells of changes of the library, the last one always, but not in quick succession. */
function paced(tell: (count: number) => void): () => void {
  let timer: number | null = null
  let latest = 0
  const stop = countChanges(engine, (count) => {
    latest = count
    timer ??= window.setTimeout(() => {
      timer = null
      tell(latest)
    }, ASK_EVERY_MS)
  })
  return () => {
    stop()
    if (timer !== null) window.clearTimeout(timer)
  }
}
