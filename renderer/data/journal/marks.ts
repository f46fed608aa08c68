import { JOURNAL_STREAMS, type JournalState, type JournalStream } from '@shared/model/journal.ts'
import type { CollateDatabase } from '../database.ts'
import { SCHEMA_VERSION } from '../migrations/index.ts'
import type { JournalMarkRow } from '../rows.ts'
import { DIRTY_TABLE, journalledTables, STREAM_OF_TABLE } from './journalled-tables.ts'
import { dirtyRows } from './track-changes.ts'

/** Up to where the journal is known to follow, by stream; streams that were never written have none. */
export type JournalMarks = Partial<Readonly<Record<JournalStream, JournalMarkRow>>>

export async function readMarks(database: CollateDatabase): Promise<JournalMarks> {
  const rows = await database.journalMarks.toArray()
  return Object.fromEntries(rows.map((row) => [row.stream, row]))
}

/** Whether the library holds nothing that is worth keeping: settings alone are not. */
export async function isEmptyLibrary(database: CollateDatabase): Promise<boolean> {
  const names = Object.keys(STREAM_OF_TABLE).filter((name) => name !== 'settings')
  const keys = await database.transaction('r', names, () =>
    // counting would walk through whole tables
    Promise.all(names.map((name) => database.table(name).limit(1).primaryKeys())),
  )
  return keys.every(({ length }) => length === 0)
}

/**
 * Ties the library to a journal, and has every row written to it anew. One transaction, of keys only.
 *
 * @param seqs numbers of the journal's latest batches
 */
export async function owesEverything(
  database: CollateDatabase,
  { libraryId, seqs }: Pick<JournalState, 'libraryId' | 'seqs'>,
): Promise<void> {
  for (const stream of JOURNAL_STREAMS) {
    const names = journalledTables(stream)
    const dirty = database.table<object>(DIRTY_TABLE[stream])
    await database.transaction('rw', [...names, dirty, database.journalMarks], async () => {
      await dirty.clear()
      for (const name of names) {
        const keys = await database.table(name).toCollection().primaryKeys()
        await dirty.bulkAdd(dirtyRows(name, keys))
      }
      await database.journalMarks.put({ stream, libraryId, seq: seqs[stream], schemaVersion: SCHEMA_VERSION })
    })
  }
}
