import type { LibraryStatus } from '@shared/contract/engine/library.ts'
import { useEffect, useState } from 'react'
import { useViewCounts } from '../../data/hooks/articles.ts'
import { engine } from '../../engine/engine.ts'

const INTERVAL_MS = 300

/** The size of the library and the state of its index, kept up to date; null until first known. */
export function useLibraryStatus(): LibraryStatus | null {
  const [status, setStatus] = useState<LibraryStatus | null>(null)
  // what the window moves into the trash and out of it the engine does not tell
  const trash = useViewCounts()?.trash
  useEffect(() => {
    let timer = 0
    const ask = (): void => {
      // a worker that died meanwhile says so elsewhere, and the next change asks again
      engine.call('library.status', null).then(setStatus, () => undefined)
    }
    const askSoon = (): void => {
      // not put off by further changes: an import changes the library all the time
      timer ||= window.setTimeout(() => {
        timer = 0
        ask()
      }, INTERVAL_MS)
    }
    ask()
    const stop = engine.on('library.changed', askSoon)
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [trash])
  return status
}
