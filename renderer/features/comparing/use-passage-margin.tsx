import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { type ReactNode, useMemo } from 'react'
import { placesIn, useComparison } from '../../state/comparison.ts'
import { marginsOf } from './margins-of.ts'
import { PassageMargin } from './PassageMargin.tsx'

/** Draws the numbers and rules beside the paragraphs of an article; null while nothing is compared. */
export function usePassageMargin(articleId: ArticleId): ((paragraph: Span) => ReactNode) | null {
  const comparison = useComparison((state) => state.comparison)
  return useMemo(() => {
    const places = placesIn(comparison, articleId)
    if (places.length === 0) return null
    return marginsOf(places, (paragraph, touching) => (
      <PassageMargin articleId={articleId} paragraph={paragraph} places={touching} />
    ))
  }, [comparison, articleId])
}
