import { useEffect } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { rememberQuery } from './history.ts'

const NONE: readonly string[] = []

/** Earlier queries, most recent first. A query is remembered when an article is opened from its answer. */
export function useSearchHistory(): readonly string[] {
  useEffect(
    () =>
      useWorkspace.subscribe(({ panes, queryText }, before) => {
        const hasOpened = panes !== before.panes && panes.some((id) => !before.panes.includes(id))
        if (hasOpened && queryText.trim() !== '') void rememberQuery(queryText)
      }),
    [],
  )
  return useLive('', () => readSetting('searchHistory')) ?? NONE
}
