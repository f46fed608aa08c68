import type { Command } from '../../state/commands.ts'
import { focusInspector, focusLibrary, focusList, focusReader } from '../../state/focus-region.ts'
import { currentMessages } from '../../state/messages.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { libraryMessages } from './messages.ts'

const m = () => currentMessages(libraryMessages)
const menu = { name: 'view', group: 6 } as const

/** From region to region without the tab stops between them. */
export const focusCommands: readonly Command[] = [
  { id: 'focus.library', label: () => m().goToLibrary, keys: ['Mod+1'], menu, run: focusLibrary },
  { id: 'focus.list', label: () => m().goToList, keys: ['Mod+2'], menu, run: focusList },
  {
    id: 'focus.reader',
    label: () => m().goToReader,
    keys: ['Mod+3'],
    menu,
    isEnabled: () => activeArticleId(useWorkspace.getState()) !== null,
    run: focusReader,
  },
  { id: 'focus.inspector', label: () => m().goToInspector, keys: ['Mod+4'], menu, run: focusInspector },
]
