import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'
import { NARROW_WINDOW } from './sidebar.ts'
import { type InspectorTab, useWorkspace } from './workspace.ts'

/**
 * The panes beside which the inspector was asked for. In a narrow window it is folded while articles are compared,
 * unless it was asked for since they were opened.
 */
export const useInspectorWish = create<{ readonly wantedFor: readonly ArticleId[] | null }>(() => ({
  wantedFor: null,
}))

/** From this width on two texts side by side keep their measure beside the inspector. */
export const ROOMY_WINDOW = window.matchMedia('(width >= 1500px)')

/** Whether the open texts need the inspector's room: two below 1,500 px; one, or the list alone, below 1,100 px. */
export function isCramped(paneCount: number): boolean {
  return paneCount > 1 ? !ROOMY_WINDOW.matches : NARROW_WINDOW.matches
}

/** Whether the inspector stands unfolded now. */
export function isInspectorShown(): boolean {
  const { isInspectorOpen, panes } = useWorkspace.getState()
  return isInspectorOpen && (!isCramped(panes.length) || useInspectorWish.getState().wantedFor === panes)
}

/** Unfolds the inspector with a tab in front. */
export function showInspector(inspectorTab: InspectorTab): void {
  const { panes } = useWorkspace.getState()
  useInspectorWish.setState({ wantedFor: panes })
  useWorkspace.setState({ inspectorTab, isInspectorOpen: true })
}

/** Folds the inspector; where it was open only by a wish, the next articles still find it open. */
export function foldInspector(): void {
  useInspectorWish.setState({ wantedFor: null })
  if (!isCramped(useWorkspace.getState().panes.length)) useWorkspace.setState({ isInspectorOpen: false })
}
