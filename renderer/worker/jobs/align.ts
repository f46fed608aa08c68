import { CollateError } from '@shared/contract/errors.ts'
import { alignTexts, countWords, countWordsInside } from '@shared/core/passages/index.ts'
import type { Job } from '../job.ts'

export const alignArticles: Job<'compare.align'> = async ({ a, b }, { database }, task) => {
  const [bodyA, bodyB] = await database.bodies.bulkGet([a, b])
  task.throwIfCancelled()
  if (bodyA === undefined || bodyB === undefined) throw new CollateError('not-found', 'The article is gone.')
  const passages = alignTexts(bodyA.text, bodyB.text, { now: () => performance.now() })
  return {
    passages,
    words: { a: countWords(bodyA.text), b: countWords(bodyB.text) },
    shared: {
      a: countWordsInside(
        bodyA.text,
        passages.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })),
      ),
      b: countWordsInside(
        bodyB.text,
        passages.map(({ bStart, bEnd }) => ({ start: bStart, end: bEnd })),
      ),
    },
  }
}
