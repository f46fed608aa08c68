import { openDatabase } from '../data/database.ts'
import { restoreChoice } from '../features/comparing/remember-choice.ts'
import { restoreStorySettings } from '../features/stories/remember-stories.ts'
import { onCommandFailure, registerCommands } from '../state/commands.ts'
import { errorSentence } from '../state/errors.ts'
import { showNotice } from '../state/notices.ts'
import { loadPreferences } from '../state/preferences.ts'
import { allCommands } from './all-commands.ts'
import { loadLayout } from './layout.ts'
import { restoreSession } from './session.ts'

let started: Promise<void> | null = null

/** Everything that must be there before the window is drawn. Repeated calls share one start; a failed one can be tried again. */
export function start(): Promise<void> {
  started ??= boot().catch((error: unknown) => {
    started = null
    throw error
  })
  return started
}

async function boot(): Promise<void> {
  await Promise.all([loadPreferences(), openDatabase()])
  keepLibrary()
  await Promise.all([restoreSession(), loadLayout(), restoreChoice(), restoreStorySettings()])
  onCommandFailure((error) => showNotice(errorSentence(error), { kind: 'error' }))
  registerCommands(allCommands)
}

/** Asks Chromium never to clear the library away when the disk runs low. A refusal is no reason not to start. */
function keepLibrary(): void {
  void navigator.storage.persist().catch(() => false)
}
