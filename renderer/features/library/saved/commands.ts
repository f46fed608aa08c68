import type { Command } from '../../../state/commands.ts'
import { currentMessages } from '../../../state/messages.ts'
import { openLibraryDialog } from '../dialog-state.ts'
import { isBrowsing, presentQuery } from '../../../state/library-query.ts'
import { discardSearch } from './acts.ts'
import { savedSearchMessages } from './messages.ts'
import { useShownSearch } from './shown-search.ts'

const m = () => currentMessages(savedSearchMessages)
const menu = { name: 'edit', group: 5 } as const
const isShown = (): boolean => useShownSearch.getState().shown !== null

export const savedSearchCommands: readonly Command[] = [
  {
    id: 'search.save',
    label: () => m().saveMenu,
    keywords: () => 'keep bookmark 북마크 보관',
    keys: ['Mod+D'],
    menu,
    isEnabled: () => !isBrowsing(presentQuery()),
    run: () => openLibraryDialog('save-search'),
  },
  {
    id: 'savedSearch.rename',
    label: () => m().renameMenu,
    menu,
    isEnabled: isShown,
    run: () => openLibraryDialog('rename-search'),
  },
  {
    id: 'savedSearch.delete',
    label: () => m().deleteMenu,
    menu,
    isEnabled: isShown,
    run: async () => {
      const { shown } = useShownSearch.getState()
      if (shown !== null) await discardSearch(shown)
    },
  },
]
