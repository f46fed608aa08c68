import { useEffect } from 'react'
import { useSavedSearches } from '../../../data/hooks/saved-searches.ts'
import { useLibraryQuery } from '../../../state/library-query.ts'
import { isSameSearch, useShownSearch } from './shown-search.ts'

/** Keeps account of the saved search that is shown, whichever way the list came to show it. */
export function useTrackShownSearch(): void {
  const searches = useSavedSearches()
  const query = useLibraryQuery()
  useEffect(() => {
    const shown = searches?.find((saved) => isSameSearch(saved.query, query)) ?? null
    useShownSearch.setState({ shown })
  }, [searches, query])
}
