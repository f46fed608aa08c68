import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { SharedPassage } from '@shared/model/passage.ts'
import type { Span } from '@shared/model/span.ts'
import { readBody } from '../../data/reads/articles.ts'
import { engine } from '../../engine/engine.ts'
import type { Comparison } from '../../state/comparison.ts'
import { numberPassages } from '../../state/number-passages.ts'

/** Aligns every other article to the base. */
export async function runComparison(
  base: ArticleId,
  others: readonly ArticleId[],
  signal: AbortSignal,
): Promise<Comparison> {
  const baseBody = await readBody(base)
  const pairs = await Promise.all(
    others.map(async (articleId) => {
      const [answer, body] = await Promise.all([
        engine.call('compare.align', { a: base, b: articleId }, { signal }),
        readBody(articleId),
      ])
      return { articleId, answer, passages: withoutRepeats(answer.passages, baseBody, body) }
    }),
  )
  return {
    base,
    passages: numberPassages(base, pairs),
    pairs: pairs.map(({ articleId, answer, passages }) => ({
      articleId,
      words: { base: answer.words.a, other: answer.words.b },
      shared: { base: answer.shared.a, other: answer.shared.b },
      passages: passages.length,
      edited: passages.filter(({ kind }) => kind === 'edited').length,
    })),
  }
}

/** A passage that repeats an earlier one of its own article is folded away there, and is no passage of its own. */
function withoutRepeats(
  passages: readonly SharedPassage[],
  a: ArticleBody | undefined,
  b: ArticleBody | undefined,
): readonly SharedPassage[] {
  const isRepeated = (body: ArticleBody | undefined, span: Span): boolean =>
    body?.repeats.some(({ again }) => again.start <= span.start && span.end <= again.end) === true
  return passages.filter(
    ({ aStart, aEnd, bStart, bEnd }) =>
      !isRepeated(a, { start: aStart, end: aEnd }) && !isRepeated(b, { start: bStart, end: bEnd }),
  )
}
