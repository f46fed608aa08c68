import type { Command } from '../../state/commands.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { openBatch } from './batch/batch-state.ts'
import { batchMessages } from './batch/messages.ts'
import { goToHit } from './hits.ts'
import { searchingMessages } from './messages.ts'
import { focusSearchBox } from './search-box-state.ts'

const m = () => currentMessages(searchingMessages)
const hasText = (): boolean => useWorkspace.getState().queryText.trim() !== ''

export const searchingCommands: readonly Command[] = [
  {
    id: 'search.focus',
    label: () => m().search,
    keywords: () => 'find query 검색 찾기',
    keys: ['Mod+F'],
    menu: { name: 'edit', group: 4 },
    run: focusSearchBox,
  },
  {
    id: 'search.clear',
    label: () => m().clear,
    isEnabled: hasText,
    run: () => useWorkspace.setState({ queryText: '' }),
  },
  {
    id: 'search.copy',
    label: () => m().copy,
    menu: { name: 'edit', group: 5 },
    isEnabled: hasText,
    run: async () => {
      await navigator.clipboard.writeText(useWorkspace.getState().queryText)
      showNotice(() => m().copied)
    },
  },
  {
    id: 'batch.open',
    label: () => currentMessages(batchMessages).open,
    keywords: () => 'batch many csv 일괄',
    menu: { name: 'edit', group: 5 },
    run: openBatch,
  },
  {
    id: 'hit.next',
    label: () => m().nextHit,
    keys: ['F3'],
    menu: { name: 'edit', group: 4 },
    isEnabled: hasText,
    run: () => goToHit(1),
  },
  {
    id: 'hit.previous',
    label: () => m().previousHit,
    keys: ['Shift+F3'],
    menu: { name: 'edit', group: 4 },
    isEnabled: hasText,
    run: () => goToHit(-1),
  },
]
