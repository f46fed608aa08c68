import { writeLibraryFile, type TableRow } from '@shared/core/exporting/index.ts'
import type { Job } from '../job.ts'
import { sha256 } from '../sha256.ts'
import { toImageRow } from '../../data/image-rows.ts'
import { LIBRARY_TABLES } from '../library/library-tables.ts'

/** Everything but the search index, which is derived from the rest, as it stood at one moment. */
export const exportLibrary: Job<'library.export'> = async (_request, { database }, task) => {
  const tables = LIBRARY_TABLES.map((name) => database.table<TableRow>(name))
  const [rows, originals, images] = await database.transaction('r', [...tables, database.originals], () =>
    Promise.all([
      Promise.all(
        tables.map((table) => (table.name === 'images' ? Promise.resolve<TableRow[]>([]) : table.toArray())),
      ),
      database.originals.toArray(),
      database.images.toArray(),
    ]),
  )
  task.throwIfCancelled()
  const content = {
    tables: {
      ...Object.fromEntries(LIBRARY_TABLES.map((name, index) => [name, rows[index] ?? []])),
      images: images.map((image): TableRow => ({ ...toImageRow(image) })),
    },
    // the names of the originals stand with their articles
    originals: new Map<string, Uint8Array<ArrayBuffer>>(originals.map(({ id, bytes }) => [id, bytes])),
    createdAt: new Date().toISOString(),
  }
  return { bytes: await writeLibraryFile(content, sha256) }
}
