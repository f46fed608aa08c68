import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { type ReactNode, useMemo } from 'react'
import { marginsOf } from '../margins-of.ts'
import { useElsewhere } from './elsewhere-state.ts'
import { StretchMargin, type StretchMark } from './StretchMargin.tsx'

const NO_CHANGES: StretchMark['changes'] = []

/** Draws beside the paragraphs of an article that is read alone where else they stand; null while that is not known. */
export function useStretchMargin(articleId: ArticleId): ((paragraph: Span) => ReactNode) | null {
  const found = useElsewhere((state) => state.found)
  const stretches = found?.articleId === articleId ? found.stretches : null
  return useMemo(() => {
    if (stretches === null || stretches.length === 0) return null
    const marks = stretches.map((stretch): StretchMark => ({
      start: stretch.start,
      end: stretch.end,
      kind: 'elsewhere',
      changes: NO_CHANGES,
      stretch,
    }))
    return marginsOf(marks, (paragraph, touching) => <StretchMargin paragraph={paragraph} marks={touching} />)
  }, [stretches])
}
