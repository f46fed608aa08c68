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
    const from = last
    const [articles, mentions] = await database.transaction('r', database.articles, database.mentions, () =>
      Promise.all([
        database.articles.where('id').above(from).limit(CHUNK_ROWS).toArray(),
        database.mentions.where('id').above(from).limit(CHUNK_ROWS).toArray(),
      ]),
    )
    const end = articles.at(-1)
    if (end === undefined) return
    const mentionsOf = new Map(mentions.map((row) => [row.id, row]))
    for (const article of articles) catalogue.put(article, mentionsOf.get(article.id))
    last = end.id
    await breather.pause()
  }
}
