import { CollateError } from '@shared/contract/errors.ts'
import { Crc32 } from '@shared/core/importing/archive/crc32.ts'
import { readOriginals, replayRows } from '@shared/core/journal/index.ts'
import type { Original } from '@shared/model/article.ts'
import type { OriginalId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { SCHEMA_VERSION } from '../../data/migrations/index.ts'
import { fetchOpened } from '../fetch-opened.ts'
import { isStorageFull } from '../importing/storage-full.ts'
import type { Job } from '../job.ts'
import { rebuildLibrary as rebuild } from '../library/rebuild-library.ts'
import { sha256 } from '../sha256.ts'

/** Makes the library what the journal says it is. The engine must be started anew behind it: it knows the library as it was. */
export const rebuildLibrary: Job<'library.rebuild'> = async ({ rows, originals }, { database }, task) => {
  const replayed = replayRows(await Promise.all(rows.map(fetchFile)), crc32)
  const { state } = replayed
  if (state === null) throw new CollateError('library-file-invalid', 'The journal cannot be read.')
  if (state.schemaVersion > SCHEMA_VERSION)
    throw new CollateError('database-newer', 'The journal was written by a newer version of Collate.')
  try {
    const names = namesOf(replayed.tables['originals'] ?? [])
    for (const [index, url] of originals.entries()) {
      task.throwIfCancelled()
      task.report({ done: index, total: originals.length + 1, current: '' })
      await storeOriginals(database, await fetchFile(url), names)
    }
    return await rebuild(database, replayed, state)
  } catch (error) {
    if (isStorageFull(error)) throw new CollateError('storage-full', 'The disk is full.', String(error))
    throw error
  }
}

/** Bytes whose hash is another are not those that were imported. */
async function storeOriginals(
  database: CollateDatabase,
  file: Uint8Array<ArrayBuffer>,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const found: Original[] = []
  for (const { id, bytes } of readOriginals(file, crc32)) {
    const fileName = names.get(id)
    if (fileName === undefined || (await sha256(bytes.slice())) !== id) continue
    found.push({ id: id as OriginalId, fileName, bytes: bytes.slice() })
  }
  await database.originals.bulkPut(found)
}

function namesOf(rows: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, fileName }) =>
      typeof id === 'string' && typeof fileName === 'string' ? [[id, fileName] as const] : [],
    ),
  )
}

function crc32(bytes: Uint8Array): number {
  const checksum = new Crc32()
  checksum.update(bytes)
  return checksum.value
}

async function fetchFile(url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await (await fetchOpened(url)).arrayBuffer())
  } catch (error) {
    throw new CollateError('file-unreadable', 'The journal cannot be read.', String(error))
  }
}
