import { useEffect } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readList } from '../../data/reads/lists.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { showView } from './views.ts'

/** Goes to all articles when the list that is shown is no longer there, as after its creation was undone. */
export function useLostList(): void {
  const listId = useWorkspace(({ view }) => (view.kind === 'list' ? view.listId : null))
  const isLost = useLive(listId ?? 'none', async () => {
    if (listId === null) return false
    const list = await readList(listId)
    return list === undefined || list.trashedAtMs > 0
  })
  useEffect(() => {
    if (isLost === true) showView({ kind: 'all' })
  }, [isLost])
}
