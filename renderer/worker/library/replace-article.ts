import { CollateError } from '@shared/contract/errors.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import type { EngineContext } from '../context.ts'

/**
 * Puts other rows in place of articles', what is derived from them and the search index in one transaction. Answers the
 * rows before, in the order of `ids`.
 *
 * @param change must not wait for anything: it runs inside the transaction
 * @throws CollateError `not-found` when an article is gone; then nothing is changed
 */
export async function replaceArticles(
  { database, library }: Pick<EngineContext, 'database' | 'library'>,
  ids: readonly ArticleId[],
  change: (stored: StoredArticle) => StoredArticle,
): Promise<readonly StoredArticle[]> {
  const { articles, bodies, mentions, catalogue, segments, linkedTexts } = database
  const before: StoredArticle[] = []
  const retold: ArticleId[] = []
  try {
    const settle = await database.transaction(
      'rw',
      [articles, bodies, mentions, catalogue, segments, linkedTexts],
      async () => {
        for (const stored of await readStored(database, ids)) {
          before.push(stored)
          const changed = change(stored)
          await articles.put(changed.article)
          await bodies.put(changed.body)
          await mentions.put(changed.mentions)
          await catalogue.put(toCatalogueRow(changed.article, changed.mentions))
          if (changed.body.text !== stored.body.text) retold.push(stored.article.id)
          library.replaced(changed)
        }
        await linkedTexts.bulkDelete(retold)
        return library.search.write()
      },
    )
    settle()
  } catch (error) {
    // the transaction is undone, and what is in memory must not say otherwise
    for (const stored of before) library.replaced(stored)
    throw error
  }
  if (retold.length > 0) library.retold(retold)
  library.changed()
  return before
}

/** An article with its rows. @throws CollateError `not-found` */
export async function readStoredArticle(database: CollateDatabase, id: ArticleId): Promise<StoredArticle> {
  const [stored] = await database.transaction(
    'r',
    [database.articles, database.bodies, database.mentions],
    () => readStored(database, [id]),
  )
  if (stored === undefined) throw gone()
  return stored
}

async function readStored(
  { articles, bodies, mentions }: CollateDatabase,
  ids: readonly ArticleId[],
): Promise<readonly StoredArticle[]> {
  const [headers, texts, found] = await Promise.all([
    articles.bulkGet([...ids]),
    bodies.bulkGet([...ids]),
    mentions.bulkGet([...ids]),
  ])
  return headers.map((article, index) => {
    const body = texts[index]
    const named = found[index]
    if (article === undefined || body === undefined || named === undefined) throw gone()
    return { article, body, mentions: named }
  })
}

function gone(): CollateError {
  return new CollateError('not-found', 'The article is gone.')
}
