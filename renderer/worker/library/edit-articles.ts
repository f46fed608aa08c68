import type { ArticleEdit } from '@shared/contract/engine/importing.ts'
import type { EditOfArticle } from '@shared/contract/engine/rules.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { textOf } from '@shared/core/importing/index.ts'
import type {
  Article,
  ArticleFieldName,
  ArticleFields,
  FieldOrigin,
  FieldOrigins,
  ReplacedValue,
} from '@shared/model/article.ts'
import { dateSortKey } from '@shared/model/date.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import type { EngineContext } from '../context.ts'
import type { Task } from '../task.ts'
import { recognise } from '../importing/recognise.ts'
import { replaceArticles } from './replace-article.ts'

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
/** Articles in one transaction. */
const CHUNK = 100
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Changes fields of articles, each once, with what is derived from them, in one transaction. Answers the edits that put
 * them back, in the same order.
 *
 * @throws CollateError `bad-request` for a field or value that cannot be, `not-found` for an article that is gone;
 * then nothing is changed
 */
export async function editArticles(
  context: Pick<EngineContext, 'database' | 'library'>,
  edits: readonly EditOfArticle[],
): Promise<readonly EditOfArticle[]> {
  for (const { change } of edits) checkChange(change)
  const editOf = new Map(edits.map((edit) => [edit.id, edit]))
  const before = await replaceArticles(context, [...editOf.keys()], (stored) => {
    const edit = editOf.get(stored.article.id)
    return edit === undefined ? stored : applyEdit(stored, edit)
  })
  return before.flatMap(({ article, body }) => {
    const edit = editOf.get(article.id)
    if (edit === undefined) return []
    const { id, change } = edit
    return [{ id, change: pickChanged(article, change), origins: pickChanged(body.origins, change) }]
  })
}

/** One act for the user, though a long one is stored in parts: what stops it takes back what was stored. */
export async function editInParts(
  edits: readonly EditOfArticle[],
  context: Pick<EngineContext, 'database' | 'library'>,
  task: Task,
): Promise<readonly EditOfArticle[]> {
  const back: EditOfArticle[] = []
  try {
    for (let start = 0; start < edits.length; start += CHUNK) {
      task.throwIfCancelled()
      back.push(...(await editArticles(context, edits.slice(start, start + CHUNK))))
    }
  } catch (error) {
    await editArticles(context, back)
    throw error
  }
  return back
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
    body: { ...body, origins: changeOrigins(article, body.origins, change, origins) },
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
  article: Article,
  before: FieldOrigins,
  change: Partial<ArticleFields>,
  origins: FieldOrigins | null,
): FieldOrigins {
  const names = Object.keys(change) as ArticleFieldName[]
  const kept = Object.entries(before).filter(([name]) => !(name in change))
  const given = names.flatMap((name) => {
    const origin = origins === null ? TYPED : origins[name]
    return origin === undefined ? [] : [[name, withReplaced(origin, before[name], article[name])] as const]
  })
  return Object.fromEntries([...kept, ...given])
}

/** What the importer read is known on, however often the user corrects it. */
function withReplaced(
  origin: FieldOrigin,
  before: FieldOrigin | undefined,
  value: ArticleFields[ArticleFieldName],
): FieldOrigin {
  if (origin.certainty !== 'user' || origin.replaced !== undefined) return origin
  const read: ReplacedValue | undefined =
    before?.certainty === 'user' ? before.replaced : { value: textOf(value), quote: before?.quote ?? null }
  return read === undefined ? origin : { ...origin, replaced: read }
}

/** Those fields of an object that the change names. */
function pickChanged<Fields extends object>(
  fields: Fields,
  change: Partial<ArticleFields>,
): Partial<Pick<Fields, keyof Fields & ArticleFieldName>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in change)) as Partial<Fields>
}
