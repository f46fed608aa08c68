import { database } from '../data/database.ts'
import { JournalDrain } from '../data/journal/drain.ts'
import { judgeLibrary, type Verdict } from '../data/journal/judge-library.ts'
import { isEmptyLibrary, owesEverything, readMarks } from '../data/journal/marks.ts'
import { SCHEMA_VERSION } from '../data/migrations/index.ts'
import { engine } from '../engine/engine.ts'
import { callMain } from '../state/bridge.ts'
import { currentMessages } from '../state/messages.ts'
import { showNotice } from '../state/notices.ts'
import { appMessages } from './messages.ts'

const authored = new JournalDrain(
  database,
  'authored',
  {
    append: (batch) => callMain('journal.append', batch),
    keep: (libraryId, originals) => callMain('journal.keep', { libraryId, originals }),
  },
  tellFailure,
)

/** Hands on what the engine writes to the journal. */
export function serveJournal(): void {
  engine.provide('journal.append', async (batch) => callMain('journal.append', batch).catch(tellAndThrow))
  engine.provide('journal.keep', async (originals) => callMain('journal.keep', originals).catch(tellAndThrow))
}

/** Looks how the library and its journal stand to each other. */
export async function judgeJournal(): Promise<Verdict> {
  const [marks, isEmpty, journal] = await Promise.all([
    readMarks(database),
    isEmptyLibrary(database),
    callMain('journal.state'),
  ])
  return judgeLibrary(marks, isEmpty, journal, SCHEMA_VERSION)
}

/** Begins a journal for the library as it is; one that is there is put aside. */
export async function beginJournal(): Promise<void> {
  const libraryId = crypto.randomUUID()
  await callMain('journal.begin', { libraryId, schemaVersion: SCHEMA_VERSION })
  await owesEverything(database, { libraryId, seqs: { authored: 0, derived: 0 } })
}

/** Has every row written to the journal that is there. */
export async function rewriteJournal(): Promise<void> {
  const state = await callMain('journal.state')
  if (state !== null) await owesEverything(database, state)
}

/** From now on whatever is committed goes into the journal. */
export function followLibrary(): void {
  authored.start()
}

/** Resolves when what the user wrote is in the journal, or could not be written. */
export function settleJournal(): Promise<void> {
  return authored.settle()
}

function tellAndThrow(error: unknown): never {
  tellFailure()
  throw error
}

let isTold = false

/** One full disk is told once. The library itself has everything: only the second account waits. */
function tellFailure(): void {
  if (isTold) return
  isTold = true
  showNotice(() => currentMessages(appMessages).journalBehind, { kind: 'error' })
}
