// The boot order of the main process, and nothing else. Not a single `await` at the top: Electron would wait for
// this module while this module waits for Electron.
import { join } from 'node:path'
import { type BrowserWindow, app, session } from 'electron'
import { FileDialogs } from './file-dialogs.ts'
import { createHandlers } from './handlers.ts'
import { answerCalls } from './ipc.ts'
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
  const dialogs = new FileDialogs(settings('folders.json'))
  answerCalls(window, createHandlers({ window, outbox, preferences, opened, dialogs }), development)
  launched.listen((paths) => {
    void opened.grant(paths).then((files) => outbox.send('files.opened', { files }))
  })
  app.on('will-quit', () => session.defaultSession.flushStorageData())
  void window.loadURL(pageUrl(development))
}
