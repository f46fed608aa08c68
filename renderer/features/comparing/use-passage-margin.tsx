import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { type ReactNode, useMemo } from 'react'
import { placesIn, useComparison } from '../../state/comparison.ts'
import { PassageMargin } from './PassageMargin.tsx'

/** Draws the numbers and rules beside the paragraphs of an article; null while nothing is compared. */
export function usePassageMargin(articleId: ArticleId): ((paragraph: Span) => ReactNode) | null {
  const comparison = useComparison((state) => state.comparison)
  return useMemo(() => {
    const places = placesIn(comparison, articleId)
    if (places.length === 0) return null
    const margins = new Map<number, ReactNode>()
    return (paragraph) => {
      const known = margins.get(paragraph.start)
      if (known !== undefined) return known
      const touching = places.filter(({ start, end }) => start < paragraph.end && paragraph.start < end)
      const margin =
        touching.length === 0 ? null : (
          <PassageMargin articleId={articleId} paragraph={paragraph} places={touching} />
        )
      margins.set(paragraph.start, margin)
      return margin
    }
  }, [comparison, articleId])
}
