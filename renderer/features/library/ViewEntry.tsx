import type { LibraryView } from '@shared/model/query.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { NavigationEntry } from './NavigationEntry.tsx'
import { useShownSearch } from './saved/shown-search.ts'
import { isSameView, showView } from './views.ts'

interface ViewEntryProps {
  readonly view: LibraryView
  readonly label: string
  readonly count: number | undefined
  readonly countTitle?: string | undefined
  readonly onContextMenu?: () => void
  readonly onDoubleClick?: () => void
}

/** A part of the library. */
export function ViewEntry({ view, ...rest }: ViewEntryProps) {
  const isInView = useWorkspace((workspace) => isSameView(workspace.view, view))
  const isSearchShown = useShownSearch(({ shown }) => shown !== null)
  return <NavigationEntry isShown={isInView && !isSearchShown} onClick={() => showView(view)} {...rest} />
}
