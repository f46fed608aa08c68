import { useEffect, useMemo, useState } from 'react'
import { useViewCounts } from '../../data/hooks/articles.ts'
import { useLists, useTags } from '../../data/hooks/states.ts'
import { engine } from '../../engine/engine.ts'

/**
 * A value that is another one whenever something was committed that can change the answer to a query: by the
 * worker (imports, corrections) or by the window (read, trash, lists, tags).
 */
export function useRevision(): object {
  const counts = useViewCounts()
  const lists = useLists()
  const tags = useTags()
  const [engineRevision, setEngineRevision] = useState(0)
  useEffect(() => engine.on('library.changed', ({ revision }) => setEngineRevision(revision)), [])
  return useMemo(() => ({ counts, lists, tags, engineRevision }), [counts, lists, tags, engineRevision])
}
