import type { Command } from '../../../state/commands.ts'
import { currentMessages } from '../../../state/messages.ts'
import { shownLines, toggleConcordance, useConcordance } from './concordance-state.ts'
import { exportConcordance } from './make-concordance.ts'
import { concordanceMessages } from './messages.ts'

const m = () => currentMessages(concordanceMessages)

export const concordanceCommands: readonly Command[] = [
  {
    id: 'concordance.show',
    label: () => m().show,
    keywords: () => 'kwic keyword in context lines 문맥 색인',
    keys: ['Mod+Shift+K'],
    menu: { name: 'view', group: 2 },
    isChecked: () => useConcordance.getState().isOpen,
    run: toggleConcordance,
  },
  {
    id: 'concordance.export',
    label: () => m().export,
    menu: { name: 'file', group: 3 },
    isEnabled: () => {
      const state = useConcordance.getState()
      return state.isOpen && shownLines(state).length > 0
    },
    run: exportConcordance,
  },
]
