import { readSetting } from '../data/reads/settings.ts'
import { writeSetting } from '../data/writes/settings.ts'
import { useWorkspace } from '../state/workspace.ts'

const SAVE_AFTER_MS = 400

/** Brings back what the window showed last, and from then on remembers it. */
export async function restoreSession(): Promise<void> {
  const session = await readSetting('session')
  if (session !== undefined) useWorkspace.setState(session)
  let timer = 0
  useWorkspace.subscribe((now, before) => {
    if (
      now.panes === before.panes
      && now.view === before.view
      && now.queryText === before.queryText
      && now.sort === before.sort
      && now.inspectorTab === before.inspectorTab
      && now.isInspectorOpen === before.isInspectorOpen
    ) {
      return
    }
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      const { panes, view, queryText, sort, inspectorTab, isInspectorOpen } = useWorkspace.getState()
      void writeSetting('session', { panes, view, queryText, sort, inspectorTab, isInspectorOpen })
    }, SAVE_AFTER_MS)
  })
}
