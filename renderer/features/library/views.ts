import type { LibraryView } from '@shared/model/query.ts'
import { closeSidebarOverlay } from '../../state/sidebar.ts'
import { useWorkspace } from '../../state/workspace.ts'

export function showView(view: LibraryView): void {
  closeSidebarOverlay()
  useWorkspace.setState({ view, selectedIds: [], focusedId: null, anchorId: null })
}

export function isSameView(a: LibraryView, b: LibraryView): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
