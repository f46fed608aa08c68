import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { useMemo } from 'react'
import { useBody } from '../../data/hooks/articles.ts'
import { placesIn, useComparison } from '../../state/comparison.ts'
import { useReader } from '../../state/readers.ts'
import { usePaint } from '../../ui/text/paint.ts'
import { useKnownElsewhere } from './elsewhere/use-known-elsewhere.ts'
import { sharedSpans } from './shared-spans.ts'

const NONE: readonly Span[] = []

/** Tints what an article shares with the others, or dims it when only what is new is asked for. */
export function usePassageMarks(articleId: ArticleId): void {
  const comparison = useComparison((state) => state.comparison)
  const isDimmed = useComparison((state) => state.show === 'new')
  const blocks = useReader(articleId)?.blocks
  const text = useBody(articleId)?.text ?? ''
  const places = useMemo(() => placesIn(comparison, articleId), [comparison, articleId])
  const exact = useMemo(() => places.filter(({ kind }) => kind === 'exact'), [places])
  const edited = useMemo(() => places.filter(({ kind }) => kind === 'edited'), [places])
  const shared = useMemo(() => (isDimmed ? sharedSpans(text, places) : NONE), [isDimmed, text, places])
  const changes = useMemo(() => places.flatMap((place) => place.changes), [places])
  usePaint('passage-exact', blocks, isDimmed ? NONE : exact)
  usePaint('passage-edited', blocks, isDimmed ? NONE : edited)
  usePaint('passage-changed', blocks, changes)
  usePaint('passage-dimmed', blocks, shared)
  usePaint('passage-dimmed', blocks, useKnownElsewhere(articleId))
}
