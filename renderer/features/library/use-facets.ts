import { useEffect } from 'react'
import { engine } from '../../engine/engine.ts'
import { useFacetAnswer } from '../../state/facets.ts'
import { useLibraryQuery } from '../../state/library-query.ts'
import { useStories } from '../../state/stories.ts'
import { useRevision } from './use-revision.ts'

/** Values a facet holds ready for "Show all". */
const LIMIT = 200

/** Keeps the counts for the filters over what answers the query now. The latest question wins; until then the old counts stay. */
export function useFacets(): void {
  const { view, text } = useLibraryQuery()
  const revision = useRevision()
  const isByStory = useStories((state) => state.isGathered)
  useEffect(() => {
    const abort = new AbortController()
    // behind the search itself, which the user waits for
    const frame = requestAnimationFrame(() => {
      engine
        .call(
          'search.facets',
          { query: { view, text, sort: 'date-desc' }, limit: LIMIT, isByStory },
          { signal: abort.signal },
        )
        .then(
          (answer) => {
            if (!abort.signal.aborted) useFacetAnswer.setState({ answer, text })
          },
          // superseded, or the engine died, which is told elsewhere
          () => undefined,
        )
    })
    return () => {
      cancelAnimationFrame(frame)
      abort.abort()
    }
  }, [view, text, revision, isByStory])
}
