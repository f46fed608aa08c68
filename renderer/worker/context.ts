import type { ImportId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../data/database.ts'
import type { Library } from './library/library.ts'
import type { NotesIndex } from './searching/notes-index.ts'
import type { WindowClient } from './window-client.ts'

/** What every job works with. */
export interface EngineContext {
  readonly database: CollateDatabase
  readonly library: Library
  readonly notes: NotesIndex
  readonly window: WindowClient
  /** Imports under way in this worker; records of others that run are of dead processes. */
  readonly runningImports: Set<ImportId>
}
