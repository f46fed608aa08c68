import { CollateError } from '@shared/contract/errors.ts'
import type {
  Article,
  ArticleFieldName,
  ArticleFields,
  FieldOrigin,
  FieldOrigins,
} from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { dateSortKey } from '@shared/model/date.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { toCatalogueRow } from '../catalogue/catalogue-row.ts'
import { recognise } from '../importing/recognise.ts'
import type { Job } from '../job.ts'
import type { StoredArticle } from '../library/stored-article.ts'

const FIELD_NAMES: ReadonlySet<string> = new Set<ArticleFieldName>([
  'title',
  'byline',
  'source',
  'agency',
  'place',
  'published',
  'url',
  'language',
])
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Changes fields by hand: header, origins, what is derived from them and the search index in one transaction.
 * Answers the values before.
 */
export const editArticle: Job<'article.edit'> = async ({ id, change }, { database, library }) => {
  checkChange(change)
  const { articles, bodies, mentions, catalogue, segments } = database
  const before: StoredArticle[] = []
  try {
    const settle = await database.transaction(
      'rw',
      [articles, bodies, mentions, catalogue, segments],
      async () => {
        const stored = await readStored(database, id)
        before.push(stored)
        const edited = applyChange(stored, change)
        await articles.put(edited.article)
        await bodies.put(edited.body)
        await mentions.put(edited.mentions)
        await catalogue.put(toCatalogueRow(edited.article, edited.mentions))
        library.replaced(edited)
        return library.search.write()
      },
    )
    settle()
  } catch (error) {
    // the transaction is undone, and what is in memory must not say otherwise
    for (const stored of before) library.replaced(stored)
    throw error
  }
  library.changed()
  return valuesBefore(before[0]?.article, change)
}

async function readStored(database: CollateDatabase, id: ArticleId): Promise<StoredArticle> {
  const [article, body, mentions] = await Promise.all([
    database.articles.get(id),
    database.bodies.get(id),
    database.mentions.get(id),
  ])
  if (article === undefined || body === undefined || mentions === undefined) {
    throw new CollateError('not-found', 'The article is gone.')
  }
  return { article, body, mentions }
}

/** Relative dates are counted from the day of publication: with it they are recognised anew. */
function applyChange(
  { article, body, mentions }: StoredArticle,
  change: Partial<ArticleFields>,
): StoredArticle {
  const { published } = change
  const edited = { ...article, ...change }
  return {
    article: published === undefined ? edited : { ...edited, publishedKey: dateSortKey(published) },
    body: { ...body, origins: { ...body.origins, ...originsOf(change) } },
    mentions: published === undefined ? mentions : { id: article.id, ...recognise(body.text, published) },
  }
}

/** @throws CollateError `bad-request` */
function checkChange(change: Partial<ArticleFields>): void {
  const unknown = Object.keys(change).find((name) => !FIELD_NAMES.has(name))
  if (unknown !== undefined) throw new CollateError('bad-request', 'There is no such field.', unknown)
  if (change.title?.trim() === '') throw new CollateError('bad-request', 'An article needs a title.')
  const day = change.published?.day
  if (day !== undefined && !DAY.test(day)) throw new CollateError('bad-request', 'This is not a day.', day)
}

function originsOf(change: Partial<ArticleFields>): FieldOrigins {
  const origin: FieldOrigin = { quote: null, rule: 'user', certainty: 'user' }
  return Object.fromEntries(Object.keys(change).map((name) => [name, origin]))
}

function valuesBefore(article: Article | undefined, change: Partial<ArticleFields>): Partial<ArticleFields> {
  if (article === undefined) return {}
  return Object.fromEntries(Object.entries(article).filter(([name]) => name in change))
}
