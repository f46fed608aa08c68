import type { ArticleId } from '@shared/model/ids.ts'
import { useMemo } from 'react'
import { useBody } from '../data/hooks/articles.ts'
import { useHighlights } from '../data/hooks/notes.ts'
import { type LocatedHighlights, locateHighlights } from './located-highlights.ts'

/** The highlights of an article, placed in its text; undefined while loading. */
export function useLocatedHighlights(articleId: ArticleId): LocatedHighlights | undefined {
  const body = useBody(articleId)
  const highlights = useHighlights(articleId)
  const text = body?.text
  return useMemo(
    () => (text === undefined || highlights === undefined ? undefined : locateHighlights(text, highlights)),
    [text, highlights],
  )
}
