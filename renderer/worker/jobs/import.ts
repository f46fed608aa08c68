import { makeId, type ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { CollateError } from '@shared/contract/errors.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { randomBytes } from '../../data/random-bytes.ts'
import { ImportRun } from '../importing/import-run.ts'
import { isStorageFull } from '../importing/storage-full.ts'
import type { Job } from '../job.ts'

/** Imports a batch. The record stands before the first file is read, so that a killed process is noticed. */
export const runImport: Job<'import.run'> = async (
  { items, duplicates = 'skip', isWatched = false },
  context,
  task,
) => {
  const startedAtMs = Date.now()
  const id = makeId<ImportId>(startedAtMs, randomBytes())
  const record: ImportRecord = {
    id,
    startedAtMs,
    finishedAtMs: 0,
    state: 'running',
    fileCount: items.length,
    filesDone: 0,
    articlesAdded: 0,
    articlesAlreadyThere: 0,
    problems: [],
    ...(isWatched ? { isWatched } : {}),
  }
  context.runningImports.add(id)
  try {
    await begin(context.database, record, items)
    const outcome = await new ImportRun(context, task, record, duplicates).run(items)
    await context.library.search.save()
    return outcome
  } catch (error) {
    if (isStorageFull(error)) throw new CollateError('storage-full', 'The disk is full.', String(error))
    throw error
  } finally {
    context.runningImports.delete(id)
  }
}

async function begin(
  database: CollateDatabase,
  record: ImportRecord,
  items: readonly ImportItem[],
): Promise<void> {
  const { imports, importNames } = database
  await database.transaction('rw', imports, importNames, async () => {
    await imports.add(record)
    await importNames.add({ id: record.id, fileNames: items.map((item) => item.name) })
  })
}
