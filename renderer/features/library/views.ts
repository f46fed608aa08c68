import type { LibraryView } from '@shared/model/query.ts'
import { closeSidebarOverlay } from '../../state/sidebar.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useShownSearch } from './saved/shown-search.ts'

/** Goes to a part of the library. What is searched for stays, unless a saved search is left. */
export function showView(view: LibraryView): void {
  closeSidebarOverlay()
  const isLeavingSearch = useShownSearch.getState().shown !== null
  useWorkspace.setState({
    view,
    selectedIds: [],
    focusedId: null,
    anchorId: null,
    ...(isLeavingSearch ? { queryText: '' } : {}),
  })
}

export function isSameView(a: LibraryView, b: LibraryView): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
