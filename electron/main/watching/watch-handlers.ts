import type { WatchCalls } from '@shared/contract/watching.ts'
import { type BrowserWindow, app } from 'electron'
import type { FileDialogs } from '../file-dialogs.ts'
import type { Handlers } from '../ipc.ts'
import type { FolderWatch } from './folder-watch.ts'

export interface WatchServices {
  readonly window: BrowserWindow
  readonly dialogs: FileDialogs
  readonly watch: FolderWatch
}

/** Main alone knows the folder's paths and looks into it: the window hears of files that it may read. */
export function createWatchHandlers({
  window,
  dialogs,
  watch,
}: WatchServices): Pick<Handlers, keyof WatchCalls> {
  return {
    'watch.state': () => watch.state,
    'watch.choose': async () => {
      const chosen = await dialogs.chooseFolder(window, watch.state.folder ?? app.getPath('documents'))
      if (chosen !== null) await watch.watch(chosen)
      return watch.state
    },
    'watch.switch': async (isOn) => {
      watch.switch(isOn)
      await watch.look()
      return watch.state
    },
    'watch.includeLeftOut': async () => {
      await watch.includeLeftOut()
      return watch.state
    },
    'watch.take': () => watch.take(),
    'watch.settle': async (outcome) => {
      await watch.settle(outcome)
      return null
    },
  }
}
