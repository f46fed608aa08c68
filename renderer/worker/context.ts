import type { ImportId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../data/database.ts'
import type { JournalDrain } from '../data/journal/drain.ts'
import type { Library } from './library/library.ts'
import type { AuthoredSearch } from './searching/find-authored.ts'
import type { WindowClient } from './window-client.ts'

/** What every job works with. */
export interface EngineContext {
  readonly database: CollateDatabase
  readonly library: Library
  readonly authored: AuthoredSearch
  /** Writes what is derived to the journal. */
  readonly journal: JournalDrain
  readonly window: WindowClient
  /** Imports under way in this worker; records of others that run are of dead processes. */
  readonly runningImports: Set<ImportId>
}
