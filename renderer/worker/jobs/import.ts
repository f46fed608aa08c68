import { makeId, type ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import type { ImportItem, ResumedImport } from '@shared/contract/engine/importing.ts'
import { CollateError } from '@shared/contract/errors.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { randomBytes } from '../../data/random-bytes.ts'
import { readImport, readImportedIds } from '../../data/reads/imports.ts'
import { ImportRun, type ImportStart } from '../importing/import-run.ts'
import { isStorageFull } from '../importing/storage-full.ts'
import type { Job } from '../job.ts'

/** Imports a batch. The record stands before the first file is read, so that a killed process is noticed. */
export const runImport: Job<'import.run'> = async (
  { items, duplicates = 'skip', isWatched = false, resumed },
  context,
  task,
) => {
  const { database, runningImports } = context
  const id = resumed?.importId ?? makeId<ImportId>(Date.now(), randomBytes())
  runningImports.add(id)
  try {
    const start =
      resumed === undefined
        ? await begin(database, id, items, isWatched)
        : await goOn(database, resumed, items.length)
    const outcome = await new ImportRun(context, task, start, duplicates).run(items)
    await context.library.search.save()
    return outcome
  } catch (error) {
    if (isStorageFull(error)) throw new CollateError('storage-full', 'The disk is full.', String(error))
    throw error
  } finally {
    runningImports.delete(id)
  }
}

async function begin(
  database: CollateDatabase,
  id: ImportId,
  items: readonly ImportItem[],
  isWatched: boolean,
): Promise<ImportStart> {
  const record: ImportRecord = {
    id,
    startedAtMs: Date.now(),
    finishedAtMs: 0,
    state: 'running',
    fileCount: items.length,
    filesDone: 0,
    articlesAdded: 0,
    articlesAlreadyThere: 0,
    problems: [],
    ...(isWatched ? { isWatched } : {}),
  }
  const { imports, importNames } = database
  await database.transaction('rw', imports, importNames, async () => {
    await imports.add(record)
    await importNames.add({ id: record.id, fileNames: items.map((item) => item.name) })
  })
  return { record, addedIds: [], leftOut: [] }
}

/** @throws CollateError `not-found` where the import is not there, has ended, or is another batch's */
async function goOn(
  database: CollateDatabase,
  { importId, leftOut }: ResumedImport,
  fileCount: number,
): Promise<ImportStart> {
  const record = await readImport(importId, database)
  if (record?.state !== 'running' || record.fileCount !== fileCount)
    throw new CollateError('not-found', 'No such import is under way.')
  return { record, addedIds: await readImportedIds(importId, database), leftOut }
}
