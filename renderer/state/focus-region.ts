/** Leading the keyboard focus to a region of the window, whichever feature draws it. */
import { isInspectorShown, showInspector } from './inspector.ts'
import { isSidebarShown, toggleSidebar } from './sidebar.ts'
import { showList } from './list-wish.ts'
import { useWorkspace } from './workspace.ts'

/** Goes to the list of articles, which comes back where many articles took its room. */
export function focusList(): void {
  if (focusFirst('[role=grid]')) return
  showList()
  requestAnimationFrame(() => focusFirst('[role=grid]'))
}

/** Goes to the parts of the library, unfolded where they are folded away. */
export function focusLibrary(): void {
  if (!isSidebarShown()) toggleSidebar()
  // drawn in the meantime
  requestAnimationFrame(() => focusFirst('nav [tabindex="0"]'))
}

/** Goes to the text of the active pane. */
export function focusReader(): void {
  const { panes, activePane } = useWorkspace.getState()
  // the text stays where it was read
  focusFirst(`[data-reader='${panes[activePane] ?? ''}'] article`, { preventScroll: true })
}

/** Goes to the inspector's tabs, unfolded where they are folded away. */
export function focusInspector(): void {
  if (!isInspectorShown()) showInspector(useWorkspace.getState().inspectorTab)
  requestAnimationFrame(() => focusFirst('aside [role=tab][aria-selected=true]'))
}

function focusFirst(selector: string, options?: FocusOptions): boolean {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus(options)
  return element !== null
}
