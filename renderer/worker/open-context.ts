import { CollateDatabase } from '../data/database.ts'
import { JournalDrain } from '../data/journal/drain.ts'
import { ChangeSignal } from './change-signal.ts'
import type { EngineContext } from './context.ts'
import type { Post } from './dispatch.ts'
import { Library } from './library/library.ts'
import { AuthoredSearch } from './searching/find-authored.ts'
import type { WindowClient } from './window-client.ts'

/**
 * Opens the library and the index.
 *
 * @throws CollateError `database-newer`
 */
export async function openContext(
  databaseName: string,
  window: WindowClient,
  post: Post,
): Promise<EngineContext> {
  const database = new CollateDatabase(databaseName)
  await database.open()
  const changes = new ChangeSignal(
    (event) => post({ kind: 'event', name: 'library.changed', event }, []),
    () => library.search.count,
  )
  const library: Library = new Library(database, changes)
  await library.open()
  const journal = new JournalDrain(database, 'derived', {
    append: (batch) => window.ask('journal.append', batch),
    keep: (libraryId, originals) => window.ask('journal.keep', { libraryId, originals }),
  })
  const authored = new AuthoredSearch(database)
  return { database, library, authored, journal, window, runningImports: new Set() }
}
