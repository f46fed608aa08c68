import type { Session } from 'electron'
import { isLoadable } from './origin.ts'

/** Closes the session to everything that is not the app itself, and to every download Chromium would do by itself. */
export function closeNetwork(session: Session, development: URL | null): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isLoadable(url, development)
    if (cancel) console.warn(`network: refused ${url.slice(0, 200)}`)
    answer({ cancel })
  })
  // Chromium has asked for a dictionary by now, switched off or not; without a language the request is dropped unsent
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // saving goes through the save dialog of the main process only
  session.on('will-download', (event) => event.preventDefault())
}
