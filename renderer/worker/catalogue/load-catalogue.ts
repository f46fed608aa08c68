import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { Breather } from '../next-task.ts'
import type { Catalogue } from './catalogue.ts'

const CHUNK_ROWS = 500
const SLICE_MS = 20

/** Fills the catalogue from the database, in chunks, other tasks served in between. */
export async function loadCatalogue(database: CollateDatabase, catalogue: Catalogue): Promise<void> {
  const breather = new Breather(SLICE_MS)
  let last = 0 as ArticleId
  for (;;) {
    const rows = await database.catalogue.where('id').above(last).limit(CHUNK_ROWS).toArray()
    for (const row of rows) catalogue.put(row)
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.id
    await breather.pause()
  }
}
