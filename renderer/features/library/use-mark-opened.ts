import { useEffect } from 'react'
import { setRead } from '../../data/writes/states.ts'
import { useWorkspace } from '../../state/workspace.ts'

/** An article counts as read once it was opened. That is no act to undo: there is a command to mark it unread. */
export function useMarkOpened(): void {
  useEffect(
    () =>
      useWorkspace.subscribe(({ panes }, before) => {
        if (panes === before.panes) return
        const opened = panes.filter((id) => !before.panes.includes(id))
        if (opened.length > 0) void setRead(opened, true)
      }),
    [],
  )
}
