import { CollateError } from '@shared/contract/errors.ts'
import { type LibraryContent, type LibraryFileError, readLibraryFile } from '@shared/core/exporting/index.ts'
import type { Original } from '@shared/model/article.ts'
import { assertNever } from '@shared/model/assert.ts'
import { fetchOpened } from '../fetch-opened.ts'
import { isStorageFull } from '../importing/storage-full.ts'
import type { Job } from '../job.ts'
import { checkTables, type LibraryTables } from '../library/library-tables.ts'
import { mergeLibrary } from '../library/merge-library.ts'
import { rebuildLibrary } from '../library/rebuild-library.ts'
import { sha256 } from '../sha256.ts'

/** Adds a library file to what is there, all of it or nothing. */
export const restoreLibrary: Job<'library.restore'> = async ({ url }, { database, library }, task) => {
  const { tables, originals } = await readChecked(url)
  task.throwIfCancelled()
  return telling(async () => {
    const { added, ids } = await mergeLibrary(database, tables, originals, (progress) =>
      task.report(progress),
    )
    library.added(added)
    library.changed()
    await library.search.save()
    return ids
  })
}

/** Puts a library file in the place of what is there. The engine must be started anew behind it. */
export const replaceLibrary: Job<'library.replace'> = async ({ url }, { database }, task) => {
  const { tables, rawTables, originals } = await readChecked(url)
  task.throwIfCancelled()
  const fileNames = new Map(tables.articles.map(({ originalId, fileName }) => [originalId, fileName]))
  const rows = [...fileNames].flatMap(([id, fileName]): Original[] => {
    const bytes = originals.get(id)
    return bytes === undefined ? [] : [{ id, fileName, bytes }]
  })
  return telling(async () => {
    await database.originals.bulkPut(rows)
    return rebuildLibrary(database, { tables: rawTables, damagedCount: 0 }, null)
  })
}

async function readChecked(url: string): Promise<{
  readonly tables: LibraryTables
  readonly rawTables: LibraryContent['tables']
  readonly originals: LibraryContent['originals']
}> {
  const result = await readLibraryFile(await fetchFile(url), sha256)
  if (!result.ok) throw toCollateError(result.error)
  const checked = checkTables(result.content.tables)
  if (!checked.ok) throw invalid(`table ${checked.table}`)
  return { tables: checked.tables, rawTables: result.content.tables, originals: result.content.originals }
}

async function telling<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  try {
    return await write()
  } catch (error) {
    if (isStorageFull(error)) throw new CollateError('storage-full', 'The disk is full.', String(error))
    throw error
  }
}

async function fetchFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetchOpened(url)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw new CollateError('file-unreadable', 'The file cannot be read.', String(error))
  }
}

function toCollateError(error: LibraryFileError): CollateError {
  switch (error.code) {
    case 'not-a-library':
      return invalid('not a library file')
    case 'damaged':
      return invalid(`damaged: ${error.path}`)
    case 'newer-version':
      return new CollateError(
        'library-file-newer',
        'The library file was written by a newer version of Collate.',
        `version ${error.version}`,
      )
    default:
      return assertNever(error)
  }
}

function invalid(detail: string): CollateError {
  return new CollateError('library-file-invalid', 'This is not a whole library file.', detail)
}
