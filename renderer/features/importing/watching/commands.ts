import type { Command } from '../../../state/commands.ts'
import { currentMessages } from '../../../state/messages.ts'
import { changeWatch, useWatchFolder } from './watch-folder.ts'
import { watchMessages } from './watch-messages.ts'

const m = () => currentMessages(watchMessages)

export const watchCommands: readonly Command[] = [
  {
    id: 'watch.choose',
    label: () => m().chooseAct,
    keywords: () => 'watch folder import automatically 감시 자동',
    menu: { name: 'file', group: 1 },
    run: () => changeWatch('watch.choose'),
  },
  {
    id: 'watch.switch',
    label: () => m().switchAct,
    menu: { name: 'file', group: 1 },
    isEnabled: () => (useWatchFolder.getState().watch?.folder ?? null) !== null,
    isChecked: () => useWatchFolder.getState().watch?.isOn === true,
    run: () => changeWatch('watch.switch', useWatchFolder.getState().watch?.isOn !== true),
  },
]
