import type { Command } from '../../state/commands.ts'
import { currentMessages } from '../../state/messages.ts'
import { backUpNow } from './acts.ts'
import { useBackupsDialog } from './backups-state.ts'
import { backupMessages } from './messages.ts'

const m = () => currentMessages(backupMessages)

export const backupCommands: readonly Command[] = [
  {
    id: 'backup.make',
    label: () => m().backUpNow,
    keywords: () => 'save copy safety 안전 사본',
    menu: { name: 'file', group: 3 },
    run: backUpNow,
  },
  {
    id: 'backup.restore',
    label: () => m().restoreBackup,
    keywords: () => 'restore replace 복원',
    menu: { name: 'file', group: 3 },
    run: () => useBackupsDialog.setState({ isOpen: true }),
  },
]
