import { CollateError } from '@shared/contract/errors.ts'
import type {
  Article,
  ArticleBody,
  ArticleFieldName,
  ArticleFields,
  FieldOrigin,
  FieldOrigins,
} from '@shared/model/article.ts'
import { dateSortKey } from '@shared/model/date.ts'
import type { CatalogueRow } from '../../data/rows.ts'
import { catalogueFields } from '../catalogue/catalogue-row.ts'
import type { Job } from '../job.ts'

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

interface Rows {
  readonly article: Article
  readonly body: ArticleBody
  readonly row: CatalogueRow
}

/** Changes fields by hand: header, origins and search index in one transaction. Answers the values before. */
export const editArticle: Job<'article.edit'> = async ({ id, change }, { database, library }) => {
  checkChange(change)
  const { articles, bodies, catalogue, segments } = database
  const before: Rows[] = []
  try {
    const settle = await database.transaction('rw', articles, bodies, catalogue, segments, async () => {
      const [article, body, row] = await Promise.all([articles.get(id), bodies.get(id), catalogue.get(id)])
      if (article === undefined || body === undefined || row === undefined) {
        throw new CollateError('not-found', 'The article is gone.')
      }
      before.push({ article, body, row })
      const edited = { ...article, ...change, ...keysOf(change) }
      const editedBody = { ...body, origins: { ...body.origins, ...originsOf(change) } }
      const editedRow = { ...row, ...catalogueFields(edited) }
      await articles.put(edited)
      await bodies.put(editedBody)
      await catalogue.put(editedRow)
      library.reindex(edited, editedBody, editedRow)
      return library.search.write()
    })
    settle()
  } catch (error) {
    // the transaction is undone, and what is in memory must not say otherwise
    for (const { article, body, row } of before) library.reindex(article, body, row)
    throw error
  }
  library.changed()
  return valuesBefore(before[0]?.article, change)
}

/** @throws CollateError `bad-request` */
function checkChange(change: Partial<ArticleFields>): void {
  const unknown = Object.keys(change).find((name) => !FIELD_NAMES.has(name))
  if (unknown !== undefined) throw new CollateError('bad-request', 'There is no such field.', unknown)
  if (change.title?.trim() === '') throw new CollateError('bad-request', 'An article needs a title.')
  const day = change.published?.day
  if (day !== undefined && !DAY.test(day)) throw new CollateError('bad-request', 'This is not a day.', day)
}

function keysOf({ published }: Partial<ArticleFields>): Partial<Pick<Article, 'publishedKey'>> {
  return published === undefined ? {} : { publishedKey: dateSortKey(published) }
}

function originsOf(change: Partial<ArticleFields>): FieldOrigins {
  const origin: FieldOrigin = { quote: null, rule: 'user', certainty: 'user' }
  return Object.fromEntries(Object.keys(change).map((name) => [name, origin]))
}

function valuesBefore(article: Article | undefined, change: Partial<ArticleFields>): Partial<ArticleFields> {
  if (article === undefined) return {}
  return Object.fromEntries(Object.entries(article).filter(([name]) => name in change))
}
