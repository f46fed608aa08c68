// The boot order of the main process, and nothing else. Not a single `await` at the top: Electron would wait for
// this module while this module waits for Electron.
import { join } from 'node:path'
import { toErrorPayload } from '@shared/contract/errors.ts'
import { type BrowserWindow, app, session } from 'electron'
import { Backups } from './backup/backups.ts'
import { keepBackups } from './backup/schedule.ts'
import { FileDialogs } from './file-dialogs.ts'
import { FlushedClosing } from './flushed-closing.ts'
import { createHandlers } from './handlers.ts'
import { answerCalls } from './ipc.ts'
import { asideFolder } from './journal/aside-folder.ts'
import { realDisk } from './journal/disk.ts'
import { Journal } from './journal/journal.ts'
import { jsonFile } from './json-file.ts'
import { type Launches, claimLaunches } from './launches.ts'
import { setStartMenu } from './menu.ts'
import { messagesIn } from './messages.ts'
import { denyNavigation } from './navigation.ts'
import { closeNetwork } from './network.ts'
import { OpenedFiles } from './open-files.ts'
import { pageUrl, takeDevelopmentServer } from './origin.ts'
import { Outbox } from './outbox.ts'
import { limitPermissions } from './permissions.ts'
import { PreferenceStore } from './preferences.ts'
import { hardenProcess } from './process-hardening.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { recoverWindow } from './recovery.ts'
import { FolderWatch } from './watching/folder-watch.ts'
import { keepLooking } from './watching/keep-looking.ts'
import { ReadMemory } from './watching/read-memory.ts'
import { createWindow } from './window.ts'

const development = takeDevelopmentServer(app.isPackaged, process.argv, process.env)
let window: BrowserWindow | null = null

hardenProcess()
registerAppScheme(development !== null)
denyNavigation(development)
const launches = claimLaunches(focusWindow)
if (launches === 'handed-over') app.quit()
else if (launches !== 'relaunched') void app.whenReady().then(() => start(launches))
app.on('window-all-closed', () => app.quit())

function focusWindow(): void {
  if (window?.isMinimized() === true) window.restore()
  window?.show()
  window?.focus()
}

function start(launched: Launches): void {
  const settings = (name: string) => jsonFile(join(app.getPath('userData'), name))
  const preferences = new PreferenceStore(settings('preferences.json'))
  const opened = new OpenedFiles()
  const outbox = new Outbox()
  const userData = app.getPath('userData')
  const journal = new Journal(realDisk, join(userData, 'journal'), () => asideFolder(userData, new Date()))

  limitPermissions(session.defaultSession, development)
  closeNetwork(session.defaultSession, development)
  serveApp(opened, development)
  setStartMenu()

  window = createWindow(settings('window.json'), preferences.current.zoom)
  window.on('closed', () => {
    window = null
    outbox.close()
  })
  recoverWindow(window, outbox, () => messagesIn(preferences.current.language))
  const backups = new Backups(
    realDisk,
    journal,
    settings('backups.json'),
    join(userData, 'backups'),
    () => new Date(),
  )
  const dialogs = new FileDialogs(settings('folders.json'))
  const closing = new FlushedClosing(window, outbox)
  const watch = new FolderWatch(
    settings('watch-folder.json'),
    new ReadMemory(join(userData, 'watch-folder-read.jsonl')),
    opened,
    () => performance.now(),
    (state) => {
      // a window that is not there yet asks when it is
      if (outbox.isOpen) outbox.send('watch.changed', state)
    },
  )
  keepLooking(watch)
  const services = {
    window,
    outbox,
    preferences,
    opened,
    dialogs,
    closing,
    journal,
    backups,
    watch,
    userData,
  }
  answerCalls(window, createHandlers(services), development)
  keepBackups(
    backups,
    () => preferences.current.backups,
    (error) => outbox.send('backup.failed', { error: toErrorPayload(error) }),
  )
  launched.listen((paths) => {
    void opened.grant(paths).then((files) => outbox.send('files.opened', { files }))
  })
  app.on('will-quit', () => {
    session.defaultSession.flushStorageData()
    void journal.close()
  })
  void window.loadURL(pageUrl(development))
}
