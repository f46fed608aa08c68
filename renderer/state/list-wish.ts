import type { ArticleId } from '@shared/model/ids.ts'
import { create } from 'zustand'
import { useWorkspace } from './workspace.ts'

/**
 * The panes beside which the list was asked for. It makes room while many articles are compared, and comes back when the
 * library is asked for something else, or when the focus is led to it; the next articles that are opened take its room again.
 */
export const useListWish = create<{ readonly wantedFor: readonly ArticleId[] | null }>(() => ({
  wantedFor: null,
}))

export function showList(): void {
  useListWish.setState({ wantedFor: useWorkspace.getState().panes })
}

useWorkspace.subscribe((now, before) => {
  const isAsked = now.view !== before.view || now.queryText !== before.queryText
  if (isAsked) showList()
})
