import { useEffect, useMemo, useState } from 'react'
import { useViewCounts } from '../../data/hooks/articles.ts'
import { useMarksChange } from '../../data/hooks/notes.ts'
import { useLists, useTags } from '../../data/hooks/states.ts'
import { engine } from '../../engine/engine.ts'
import { countChanges } from '../../engine/count-changes.ts'

/**
 * A value that is another one whenever something was committed that can change the answer to a query: by the
 * worker (imports, corrections) or by the window (read, trash, lists, tags, notes, highlights); or when the worker is another one.
 */
export function useRevision(): object {
  const counts = useViewCounts()
  const lists = useLists()
  const tags = useTags()
  const marks = useMarksChange()
  const [changes, setChanges] = useState(0)
  useEffect(() => countChanges(engine, setChanges), [])
  return useMemo(() => ({ counts, lists, tags, marks, changes }), [counts, lists, tags, marks, changes])
}
