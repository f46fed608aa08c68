import { linkTexts, type TextLink } from '@shared/core/passages/index.ts'
import { toLinkable } from '@shared/core/stories/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { Breather } from '../next-task.ts'
import type { PassageStore } from '../passages/passage-store.ts'
import type { Task } from '../task.ts'

const SLICE_MS = 20

interface Tools {
  readonly database: CollateDatabase
  readonly passages: PassageStore
  readonly task: Task
}

/**
 * The links of one text with those of other articles, by the other's key; none for those that share nothing with it. Only
 * the most alike are stored where a story has very many copies: the others are aligned here, which no later call
 * needs often enough to keep it.
 *
 * @throws CollateError `cancelled`
 */
export async function readLinksOf(
  key: number,
  body: ArticleBody,
  articles: readonly ArticleId[],
  { database, passages, task }: Tools,
): Promise<ReadonlyMap<number, TextLink>> {
  const idOf = new Map<number, ArticleId>()
  for (const id of articles) {
    const other = passages.graph.keyOf(id)
    if (other !== undefined && other !== key && !idOf.has(other)) idOf.set(other, id)
  }
  const pairs = [...idOf.keys()].map((other): [number, number] => (key < other ? [key, other] : [other, key]))
  const links = new Map<number, TextLink>()
  for (const link of await database.links.bulkGet(pairs))
    if (link !== undefined) links.set(link.a === key ? link.b : link.a, link)
  const breather = new Breather(SLICE_MS)
  let done = 0
  for (const [other, id] of idOf) {
    task.report({ done: done++, total: idOf.size, current: '' })
    if (links.has(other)) continue
    await breather.pause()
    task.throwIfCancelled()
    const otherBody = await database.bodies.get(id)
    if (otherBody === undefined) continue
    const link = linkTexts(toLinkable(key, body), toLinkable(other, otherBody), {
      now: () => performance.now(),
    })
    if (link !== null) links.set(other, link)
  }
  return links
}
