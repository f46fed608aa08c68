import type { LibraryQuery } from '@shared/model/query.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { useEffect } from 'react'
import { useBrowseIds } from '../../data/hooks/articles.ts'
import { engine } from '../../engine/engine.ts'
import { errorSentence } from '../../state/errors.ts'
import { showNotice } from '../../state/notices.ts'
import { NO_REMARKS, useSearchRemarks } from '../../state/search-answer.ts'
import { useStories } from '../../state/stories.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { isBrowsing, useLibraryQuery } from '../../state/library-query.ts'
import { keepInPlace } from './keep-in-place.ts'
import { useListing } from './listing-state.ts'
import { showRows } from './show-rows.ts'
import { useRevision } from './use-revision.ts'

/** Keeps the listed articles in step with the query and the library. Until an answer is there the old rows stay. */
export function useListedArticles(): void {
  const query = useLibraryQuery()
  const revision = useRevision()
  // which articles have copies only the engine knows
  const isPlain = isBrowsing(query) && query.view.kind !== 'stories'
  const browsed = useBrowseIds(query.view, query.sort, isPlain)

  useEffect(() => useStories.subscribe(showRows), [])

  useEffect(() => {
    if (!isPlain || browsed === undefined) return
    useSearchRemarks.setState(NO_REMARKS)
    list(query.view.kind === 'unread' ? withOpenArticle(browsed) : browsed)
  }, [isPlain, browsed, query.view.kind])

  useEffect(() => {
    if (isPlain) return
    const abort = new AbortController()
    useListing.setState({ isAnswering: true })
    // a burst of key presses within one frame asks once
    const frame = requestAnimationFrame(() => void search(query, abort.signal))
    return () => {
      cancelAnimationFrame(frame)
      abort.abort()
    }
  }, [isPlain, query, revision])
}

async function search(query: LibraryQuery, signal: AbortSignal): Promise<void> {
  try {
    const {
      ids,
      explanation,
      error,
      notes,
      highlights,
      suggestion = null,
    } = await engine.call('search.run', query, { signal })
    if (signal.aborted) return
    useSearchRemarks.setState({ explanation, error, notes, highlights, suggestion })
    list(ids)
  } catch (error) {
    const isSuperseded = signal.aborted || (error instanceof CollateError && error.code === 'cancelled')
    if (isSuperseded) return
    useListing.setState({ isAnswering: false })
    showNotice(() => errorSentence(error), { kind: 'error' })
  }
}

function withOpenArticle(next: Uint32Array): Uint32Array {
  const { focusedId, panes } = useWorkspace.getState()
  const isOpen = focusedId !== null && panes.includes(focusedId)
  return isOpen ? keepInPlace(useListing.getState().answered, next, focusedId) : next
}

function list(answered: Uint32Array): void {
  useListing.setState({ answered })
  showRows()
  useListing.setState({ isLoaded: true, isAnswering: false })
}
