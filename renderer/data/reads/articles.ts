import type { Article, ArticleBody, Original } from '@shared/model/article.ts'
import type { ArticleId, OriginalId } from '@shared/model/ids.ts'
import type { SortOrder } from '@shared/model/query.ts'
import { database, type CollateDatabase } from '../database.ts'
import { readOrder, readOrderHead } from './order.ts'
import { readMembership, readReadIds, readTrashedIds, type StoredView } from './views.ts'

/** The header of an article; undefined when it is gone. */
export function readArticle(
  id: ArticleId,
  from: CollateDatabase = database,
): PromiseLike<Article | undefined> {
  return from.articles.get(id)
}

/** Headers in the order of `ids`, undefined where one is gone. */
export function readArticles(
  ids: readonly ArticleId[],
  from: CollateDatabase = database,
): PromiseLike<(Article | undefined)[]> {
  return from.articles.bulkGet([...ids])
}

/** Those of the articles that are there, each once. Reads one range of keys, no row. */
export async function keepPresent(
  ids: readonly ArticleId[],
  from: CollateDatabase = database,
): Promise<ArticleId[]> {
  const wanted = new Set(ids)
  const [first, ...rest] = wanted
  if (first === undefined) return []
  const lowest = rest.reduce((low, id) => (id < low ? id : low), first)
  const highest = rest.reduce((high, id) => (id > high ? id : high), first)
  const stored = await from.articles.where(':id').between(lowest, highest, true, true).primaryKeys()
  return stored.filter((id) => wanted.has(id))
}

/** The text of an article; undefined when it is gone. */
export function readBody(
  id: ArticleId,
  from: CollateDatabase = database,
): PromiseLike<ArticleBody | undefined> {
  return from.bodies.get(id)
}

/** The bytes that were imported; undefined when no article needs them any more. */
export function readOriginal(
  id: OriginalId,
  from: CollateDatabase = database,
): PromiseLike<Original | undefined> {
  return from.originals.get(id)
}

/**
 * The articles of a view in order, for browsing without text or filters: from index keys alone, no row is read.
 * Articles in the trash are hidden, but in the view of the trash.
 */
export async function browseIds(
  view: StoredView,
  sort: SortOrder,
  from: CollateDatabase = database,
): Promise<Uint32Array<ArrayBuffer>> {
  return from.transaction('r', from.articles, from.articleStates, async () => {
    const [ordered, isMember] = await Promise.all([readOrder(sort, from), readMembership(view, from)])
    return Uint32Array.from(ordered.filter(isMember))
  })
}

/** Those of the first articles of an order that are in the view: the front of what `browseIds` answers. */
export async function browseHead(
  view: StoredView,
  sort: SortOrder,
  count: number,
  from: CollateDatabase = database,
): Promise<Uint32Array<ArrayBuffer>> {
  return from.transaction('r', from.articles, from.articleStates, async () => {
    const [ordered, isMember] = await Promise.all([
      readOrderHead(sort, count, from),
      readMembership(view, from),
    ])
    return Uint32Array.from(ordered.filter(isMember))
  })
}

export interface ViewCounts {
  readonly all: number
  readonly unread: number
  readonly trash: number
}

/** How many articles the views of the whole library hold. Reads keys only. */
export async function countViews(from: CollateDatabase = database): Promise<ViewCounts> {
  return from.transaction('r', from.articles, from.articleStates, async () => {
    const [stored, trashed, read] = await Promise.all([
      // an index is much smaller than the rows, and this one is in the order in which they lie
      from.articles.orderBy('importedAtMs').count(),
      readTrashedIds(from),
      readReadIds(from),
    ])
    const all = stored - trashed.size
    const readOutsideTrash = [...read].filter((id) => !trashed.has(id)).length
    return { all, unread: all - readOutsideTrash, trash: trashed.size }
  })
}
