import { CollateError } from '@shared/contract/errors.ts'
import { readLibraryFile, type LibraryFileError } from '@shared/core/exporting/index.ts'
import { assertNever } from '@shared/model/assert.ts'
import { fetchOpened } from '../fetch-opened.ts'
import { isStorageFull } from '../importing/storage-full.ts'
import type { Job } from '../job.ts'
import { checkTables } from '../library/library-tables.ts'
import { mergeLibrary } from '../library/merge-library.ts'
import { sha256 } from '../sha256.ts'

/** Adds a library file to what is there, all of it or nothing. */
export const restoreLibrary: Job<'library.restore'> = async ({ url }, { database, library }, task) => {
  const result = await readLibraryFile(await fetchFile(url), sha256)
  if (!result.ok) throw toCollateError(result.error)
  const checked = checkTables(result.content.tables)
  if (!checked.ok) throw invalid(`table ${checked.table}`)
  task.throwIfCancelled()
  try {
    const { added, ids } = await mergeLibrary(
      database,
      checked.tables,
      result.content.originals,
      (progress) => task.report(progress),
    )
    library.added(added)
    library.changed()
    await library.search.save()
    return ids
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
