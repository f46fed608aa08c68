import { CollateError } from '@shared/contract/errors.ts'
import type { ArticleEdit } from '@shared/contract/engine/importing.ts'
import type { ArticleFieldName, ArticleFields, FieldOrigin, FieldOrigins } from '@shared/model/article.ts'
import { dateSortKey } from '@shared/model/date.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import { recognise } from '../importing/recognise.ts'
import type { Job } from '../job.ts'
import { replaceArticles } from '../library/replace-article.ts'

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

/** Changes fields with what is derived from them. Answers the values before with their origins. */
export const editArticle: Job<'article.edit'> = async ({ id, ...edit }, context) => {
  checkChange(edit.change)
  const before = await replaceArticles(context, [id], (stored) => applyEdit(stored, edit))
  return editBack(before, edit)
}

/** Relative dates are counted from the day of publication: with it they are recognised anew. */
function applyEdit(
  { article, body, mentions }: StoredArticle,
  { change, origins }: ArticleEdit,
): StoredArticle {
  const { published } = change
  const edited = { ...article, ...change }
  return {
    article: {
      ...edited,
      ...(published === undefined ? {} : { publishedKey: dateSortKey(published) }),
      sourceKey: edited.source ?? '',
    },
    body: { ...body, origins: changeOrigins(body.origins, change, origins) },
    mentions:
      published === undefined
        ? mentions
        : { id: article.id, ...recognise(body.text, published, body.supplement) },
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

const TYPED: FieldOrigin = { quote: null, rule: 'user', certainty: 'user' }

function changeOrigins(
  before: FieldOrigins,
  change: Partial<ArticleFields>,
  origins: FieldOrigins | null,
): FieldOrigins {
  const kept = Object.entries(before).filter(([name]) => !(name in change))
  const typed = Object.keys(change).map((name) => [name, TYPED] as const)
  return {
    ...Object.fromEntries(kept),
    ...(origins === null ? Object.fromEntries(typed) : pickChanged(origins, change)),
  }
}

/** The edit that puts back what stood in the fields that an edit changes. */
function editBack(before: readonly StoredArticle[], { change }: ArticleEdit): ArticleEdit {
  const [stored] = before
  if (stored === undefined) return { change: {}, origins: {} }
  return { change: pickChanged(stored.article, change), origins: pickChanged(stored.body.origins, change) }
}

/** Those fields of an object that the change names. */
function pickChanged<Fields extends object>(
  fields: Fields,
  change: Partial<ArticleFields>,
): Partial<Pick<Fields, keyof Fields & ArticleFieldName>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in change)) as Partial<Fields>
}
