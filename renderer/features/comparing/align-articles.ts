import type { ArticleId } from '@shared/model/ids.ts'
import type { SharedPassage } from '@shared/model/passage.ts'
import { readBody } from '../../data/reads/articles.ts'
import { engine } from '../../engine/engine.ts'

/** Everything that the base and one other article share, whatever of it is shown. A is the base. */
export interface AlignedPair {
  readonly articleId: ArticleId
  readonly text: string
  readonly passages: readonly SharedPassage[]
  readonly words: { readonly a: number; readonly b: number }
  /** Words of each side inside the passages. */
  readonly shared: { readonly a: number; readonly b: number }
}

export interface AlignedArticles {
  readonly base: ArticleId
  readonly baseText: string
  readonly pairs: readonly AlignedPair[]
  /** Articles that are no longer in the library. */
  readonly gone: readonly ArticleId[]
}

/**
 * Aligns every other article to the base. Those that are gone are left out; where the base is, the next one takes its
 * place. Null when fewer than two are there.
 */
export async function alignArticles(
  ids: readonly ArticleId[],
  signal: AbortSignal,
): Promise<AlignedArticles | null> {
  const [base, ...others] = ids
  if (base === undefined || others.length === 0) return null
  // the engine is asked before the texts are here, so that it works while the window draws them
  const asked = others.map((id) => engine.call('compare.align', { a: base, b: id }, { signal }))
  const settled = Promise.allSettled(asked)
  const bodies = await Promise.all(ids.map((id) => readBody(id)))
  await settled
  const there = ids.filter((_, index) => bodies[index] !== undefined)
  if (there.length < ids.length) {
    const gone = ids.filter((id) => !there.includes(id))
    const rest = await alignArticles(there, signal)
    return rest === null ? null : { ...rest, gone: [...gone, ...rest.gone] }
  }
  const [baseBody, ...otherBodies] = bodies.filter((body) => body !== undefined)
  if (baseBody === undefined) return null
  const answers = await Promise.all(asked)
  const pairs = otherBodies.flatMap((body, index): AlignedPair[] => {
    const answer = answers[index]
    return answer === undefined ? [] : [{ articleId: body.id, text: body.text, ...answer }]
  })
  return { base, baseText: baseBody.text, pairs, gone: [] }
}
