import type { SavedSearchId } from '@shared/model/ids.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import { useEffect, useRef, useState } from 'react'
import { engine } from '../../../engine/engine.ts'
import { useStories } from '../../../state/stories.ts'
import { useRevision } from '../use-revision.ts'
import { paced, type Paced } from './paced.ts'

/** While an import stores batch after batch, the counts follow at this pace and leave the engine to the import. */
const PAUSE_MS = 500

type Counts = ReadonlyMap<SavedSearchId, number>

/** How many articles each saved search finds now, or stories while each is shown once. Until a new count is there the old one stays. */
export function useSavedCounts(searches: readonly SavedSearch[]): Counts {
  const revision = useRevision()
  const isByStory = useStories((state) => state.isGathered)
  const [counts, setCounts] = useState<Counts>(new Map())
  const latest = useRef(searches)
  const counting = useRef<Paced | null>(null)
  useEffect(() => {
    const count = async (): Promise<void> => {
      const asked = latest.current
      if (asked.length === 0) return
      const answer = await engine.call('search.count', {
        queries: asked.map(({ query }) => query),
        isByStory: useStories.getState().isGathered,
      })
      setCounts(new Map(asked.map(({ id }, index) => [id, answer.counts[index] ?? 0])))
    }
    const pace = paced(count, PAUSE_MS)
    counting.current = pace
    return pace.stop
  }, [])
  useEffect(() => {
    latest.current = searches
    counting.current?.ask()
  }, [searches, revision, isByStory])
  return counts
}
