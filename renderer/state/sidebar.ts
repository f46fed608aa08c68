import { create } from 'zustand'
import { useWorkspace } from './workspace.ts'

/** Below this width there is no room for the library beside list and text: it opens over them. */
export const NARROW_WINDOW = window.matchMedia('(width < 1100px)')

/** Whether the library lies open over a narrow window; never remembered, because it covers what is read. */
export const useSidebarOverlay = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Whether the library is to be seen now. */
export function isSidebarShown(): boolean {
  return NARROW_WINDOW.matches ? useSidebarOverlay.getState().isOpen : useWorkspace.getState().isSidebarOpen
}

/** Shows or hides the library in the way that fits the window. */
export function toggleSidebar(): void {
  if (NARROW_WINDOW.matches) useSidebarOverlay.setState(({ isOpen }) => ({ isOpen: !isOpen }))
  else useWorkspace.setState(({ isSidebarOpen }) => ({ isSidebarOpen: !isSidebarOpen }))
}

export function closeSidebarOverlay(): void {
  useSidebarOverlay.setState({ isOpen: false })
}
