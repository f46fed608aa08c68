import { openDatabase } from '../data/database.ts'
import { holdRestingReads } from '../data/hooks/resting-query.ts'
import { SCHEMA_VERSION } from '../data/migrations/index.ts'
import { engine } from '../engine/engine.ts'
import { restoreChoice } from '../features/comparing/remember-choice.ts'
import { listFirstRows } from '../features/library/list-first-rows.ts'
import { restoreStorySettings } from '../features/stories/remember-stories.ts'
import { callMain } from '../state/bridge.ts'
import { onCommandFailure, registerCommands } from '../state/commands.ts'
import { errorSentence } from '../state/errors.ts'
import { showNotice } from '../state/notices.ts'
import { loadPreferences } from '../state/preferences.ts'
import { allCommands } from './all-commands.ts'
import { serveDisk } from './disk.ts'
import { loadLayout } from './layout.ts'
import { LibraryTrouble, troubleOf } from './trouble/library-trouble.ts'
import { beginJournal, followLibrary, judgeJournal, rewriteJournal, serveJournal } from './journal.ts'
import { restoreSession } from './session.ts'

const ENGINE_PATIENCE_MS = 3_000

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
  engine.prepare()
  await loadPreferences()
  await openLibrary()
  keepLibrary()
  await openJournal()
  holdRestingReads(untilEngineIsOpen())
  await Promise.all([restoreSession(), loadLayout(), restoreChoice(), restoreStorySettings()])
  await listFirstRows()
  onCommandFailure((error) => showNotice(() => errorSentence(error), { kind: 'error' }))
  registerCommands(allCommands)
}

/** Index and first rows are wanted first. An engine that does not say how it fares is not waited for. */
function untilEngineIsOpen(): Promise<unknown> {
  const patience = new Promise((resolve) => {
    window.setTimeout(resolve, ENGINE_PATIENCE_MS)
  })
  return Promise.race([engine.call('library.status', null), patience])
}

/** @throws LibraryTrouble when the user has to decide what becomes of the library */
async function openLibrary(): Promise<void> {
  await backUpBeforeMigration()
  try {
    await openDatabase()
  } catch (error) {
    throw troubleOf(error)
  }
}

/** A backup that fails, on a full disk, is no reason not to start: the journal is the second account that it would be made from. */
async function backUpBeforeMigration(): Promise<void> {
  const journal = await callMain('journal.state').catch(() => null)
  if (journal !== null && journal.schemaVersion < SCHEMA_VERSION)
    await callMain('backup.make', 'migration').catch(() => null)
}

/** @throws LibraryTrouble */
async function openJournal(): Promise<void> {
  serveJournal()
  serveDisk()
  const verdict = await judgeJournal().catch((error: unknown) => {
    throw troubleOf(error)
  })
  switch (verdict) {
    case 'begin':
      await beginJournal()
      break
    case 'rewrite':
      await rewriteJournal()
      break
    case 'fits':
      break
    case 'lost':
    case 'older':
    case 'other':
      throw new LibraryTrouble(verdict)
  }
  followLibrary()
}

/** Asks Chromium never to clear the library away when the disk runs low. A refusal is no reason not to start. */
function keepLibrary(): void {
  void navigator.storage.persist().catch(() => false)
}
