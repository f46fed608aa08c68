import { CollateError } from '@shared/contract/errors.ts'
import { readLink } from '@shared/core/passages/index.ts'
import { findSurvivals, sentencesReadOnce, sharesOf, type KeptSpans } from '@shared/core/stories/index.ts'
import { segmentSentences } from '@shared/core/text/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { readTrashedIds } from '../../data/reads/views.ts'
import type { Job } from '../job.ts'
import { readLinksOf } from '../stories/links-of-text.ts'

/** Counts for each sentence of a text in which copies it survives; texts that are not linked with it are aligned now. */
export const weighText: Job<'stories.heat'> = async ({ id }, { database, library }, task) => {
  const { passages, stories } = library
  const { graph } = passages
  await passages.link([id])
  await stories.update()
  const [article, body, trashed] = await Promise.all([
    database.articles.get(id),
    database.bodies.get(id),
    readTrashedIds(database),
  ])
  task.throwIfCancelled()
  const key = graph.keyOf(id)
  if (article === undefined || body === undefined || key === undefined)
    throw new CollateError('not-found', 'The article is gone.')
  const copies = (stories.storyOf(id) ?? []).filter((copy) => copy !== id && !trashed.has(copy))
  const links = await readLinksOf(key, body, copies, { database, passages, task })
  const kept: KeptSpans[] = []
  const shares: { id: ArticleId; copy01: number; text01: number }[] = []
  for (const copy of copies) {
    const other = graph.keyOf(copy)
    if (other === undefined) continue
    const link = links.get(other)
    if (other === key) {
      kept.push({ id: copy, spans: [{ start: 0, end: body.text.length }] })
      shares.push({ id: copy, copy01: 1, text01: 1 })
    } else if (link === undefined) shares.push({ id: copy, copy01: 0, text01: 0 })
    else {
      const spans = readLink(link, key).map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd }))
      const [own, theirs] = link.a === key ? [link.sharedA, link.sharedB] : [link.sharedB, link.sharedA]
      const { own01, other01 } = sharesOf(graph, key, other, { own, other: theirs })
      kept.push({ id: copy, spans })
      shares.push({ id: copy, copy01: other01, text01: own01 })
    }
  }
  return { sentences: findSurvivals(sentencesOf(body, article.language), kept), shares }
}

function sentencesOf({ text, repeats }: ArticleBody, language: string | null): readonly Span[] {
  const sentences = segmentSentences(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const trimmed = {
      start: start + sentence.length - sentence.trimStart().length,
      end: start + sentence.trimEnd().length,
    }
    return trimmed.end > trimmed.start ? [trimmed] : []
  })
  return sentencesReadOnce(
    sentences,
    repeats.map(({ again }) => again),
  )
}
