import type { ArticleLink, LinkedSpan } from '@shared/contract/engine/stories.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { alignTexts, isStockPhrase, readLink, type TextLink } from '@shared/core/passages/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { readTrashedIds } from '../../data/reads/views.ts'
import type { Job } from '../job.ts'
import type { PassageStore } from '../passages/passage-store.ts'

/** Reads the stored links of one article; one that is not linked yet is linked first. */
export const readPassagesOf: Job<'passages.of'> = async ({ id }, { database, library }, task) => {
  const { passages } = library
  await passages.link([id])
  task.throwIfCancelled()
  const key = passages.graph.keyOf(id)
  const body = await database.bodies.get(id)
  if (key === undefined || body === undefined) throw new CollateError('not-found', 'The article is gone.')
  const trashed = await readTrashedIds(database)
  const pairs = [...passages.graph.overlapsOf(key).keys()].map((other): [number, number] =>
    key < other ? [key, other] : [other, key],
  )
  const stored = (await database.links.bulkGet(pairs)).filter((link) => link !== undefined)
  const links = stored.flatMap((link) => {
    const other = link.a === key ? link.b : link.a
    return expand(passages, other, toLink(link, key, body, passages))
  })
  const hasCopies = passages.graph.idsOf(key).length > 1
  const same = hasCopies ? expand(passages, key, sameText(key, body, passages)) : []
  const shown = [...same, ...links].filter((link) => link.id !== id && !trashed.has(link.id))
  return {
    links: shown.sort((x, y) => y.shared.a - x.shared.a || x.id - y.id),
    isComplete: passages.pendingCount === 0,
  }
}

type TextsLink = Omit<ArticleLink, 'id'>

function expand({ graph }: PassageStore, key: number, link: TextsLink): readonly ArticleLink[] {
  return graph.idsOf(key).map((id: ArticleId) => ({ id, ...link }))
}

function sameText(key: number, { text, repeats }: ArticleBody, { graph }: PassageStore): TextsLink {
  const repeated = repeats.map(({ again }) => again)
  const words = graph.wordsOf(key)
  return {
    spans: alignTexts(text, text, { skipInA: repeated, skipInB: repeated }).map(toSpan),
    shared: { a: words, b: words },
    words: { a: words, b: words },
  }
}

function toLink(link: TextLink, key: number, { text }: ArticleBody, passages: PassageStore): TextsLink {
  const { graph, index } = passages
  const words = { a: graph.wordsOf(key), b: graph.wordsOf(link.a === key ? link.b : link.a) }
  const shorter = Math.min(words.a, words.b)
  let stockWords = 0
  const spans = readLink(link, key).map((passage): LinkedSpan => {
    const quoted = text.slice(passage.aStart, passage.aEnd)
    if (!isStockPhrase(quoted, passage, shorter, (hash) => index.documentFrequency(hash)))
      return toSpan(passage)
    stockWords += passage.sharedWords
    return { ...toSpan(passage), kind: 'stock' }
  })
  const shared = link.a === key ? [link.sharedA, link.sharedB] : [link.sharedB, link.sharedA]
  const [a = 0, b = 0] = shared.map((count) => Math.max(0, count - stockWords))
  return { spans, shared: { a, b }, words }
}

function toSpan({ aStart, aEnd, bStart, bEnd, kind }: LinkedSpan): LinkedSpan {
  return { aStart, aEnd, bStart, bEnd, kind }
}
