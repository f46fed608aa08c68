import type { FlushedClosing } from './flushed-closing.ts'
import type { Handlers } from './ipc.ts'
import { openLink } from './links.ts'
import { popUpMenu, setMenus } from './menu.ts'
import { messagesIn } from './messages.ts'
import type { Outbox } from './outbox.ts'
import type { PreferenceStore } from './preferences.ts'
import { type SafetyServices, createSafetyHandlers } from './safety-handlers.ts'
import { type WatchServices, createWatchHandlers } from './watching/watch-handlers.ts'

export interface Services extends SafetyServices, WatchServices {
  readonly outbox: Outbox
  readonly preferences: PreferenceStore
  readonly closing: FlushedClosing
}

export function createHandlers(services: Services): Handlers {
  const { window, outbox, preferences, opened, dialogs, closing, watch } = services
  return {
    'app.ready': () => {
      watch.release()
      outbox.open(window.webContents)
      return null
    },
    'preferences.get': () => preferences.current,
    'preferences.set': (change) => {
      const current = preferences.change(change)
      window.webContents.setZoomFactor(current.zoom)
      return current
    },
    'menu.set': (menus) => {
      setMenus(menus, (id) => outbox.send('command.run', { id }))
      return null
    },
    'menu.popup': (items) => popUpMenu(window, items),
    'files.save': (file) => dialogs.save(window, file),
    'files.choose': async (what) => opened.grant(await dialogs.choose(window, what)),
    'links.open': (url) => openLink(window, url, messagesIn(preferences.current.language)),
    'app.flushed': () => {
      closing.flushed()
      return null
    },
    ...createSafetyHandlers(services),
    ...createWatchHandlers(services),
  }
}
