import type { ArticleId } from '@shared/model/ids.ts'
import { type Comparison, placesIn } from '../../state/comparison.ts'

export interface Share {
  /** The other article. */
  readonly articleId: ArticleId
  /** How much of the article's words stand there too, in whole hundredths. */
  readonly percent: number
  readonly sharedWords: number
  readonly words: number
}

export interface Shares {
  /** One for each article that this one is compared with: the base with all others, each other with the base. */
  readonly shares: readonly Share[]
  readonly passages: number
  readonly edited: number
}

/** What of an article's text also stands in those it is compared with. */
export function sharesOf(comparison: Comparison, articleId: ArticleId): Shares {
  const { base, pairs } = comparison
  const isBase = articleId === base
  const shares = pairs
    .filter((pair) => isBase || pair.articleId === articleId)
    .map((pair): Share => {
      const words = isBase ? pair.words.base : pair.words.other
      const sharedWords = isBase ? pair.shared.base : pair.shared.other
      const percent = Math.round((100 * sharedWords) / Math.max(1, words))
      return { articleId: isBase ? pair.articleId : base, percent, sharedWords, words }
    })
  const places = placesIn(comparison, articleId)
  const edited = places.filter(({ kind }) => kind === 'edited').length
  return { shares, passages: places.length, edited }
}
