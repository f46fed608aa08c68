import { CollateError } from '@shared/contract/errors.ts'
import { alignTexts, countWords, countWordsInside } from '@shared/core/passages/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { Span } from '@shared/model/span.ts'
import type { Job } from '../job.ts'

/**
 * Passages of two articles as a reader meets them: what only repeats another part of its own article is left out on both
 * sides, of the passages as of the counts, so that a body that stands twice does not count twice.
 */
export const alignArticles: Job<'compare.align'> = async ({ a, b }, { database }, task) => {
  const [bodyA, bodyB] = await database.bodies.bulkGet([a, b])
  task.throwIfCancelled()
  if (bodyA === undefined || bodyB === undefined) throw new CollateError('not-found', 'The article is gone.')
  const skipInA = repeatedSpans(bodyA)
  const skipInB = repeatedSpans(bodyB)
  const passages = alignTexts(bodyA.text, bodyB.text, { skipInA, skipInB, now: () => performance.now() })
  const spansA = passages.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd }))
  const spansB = passages.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd }))
  return {
    passages,
    words: { a: countReadWords(bodyA.text, skipInA), b: countReadWords(bodyB.text, skipInB) },
    shared: { a: countWordsInside(bodyA.text, spansA), b: countWordsInside(bodyB.text, spansB) },
  }
}

function repeatedSpans({ repeats }: ArticleBody): readonly Span[] {
  return repeats.map(({ again }) => again)
}

function countReadWords(text: string, repeated: readonly Span[]): number {
  return countWords(text) - countWordsInside(text, repeated)
}
