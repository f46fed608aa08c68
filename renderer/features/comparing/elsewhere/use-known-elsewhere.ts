import type { ArticleLink } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { useEffect, useMemo, useState } from 'react'
import { engine } from '../../../engine/engine.ts'
import { useComparison } from '../../../state/comparison.ts'
import { type KnownSpan, sharedSpans } from '../shared-spans.ts'
import { useElsewhere } from './elsewhere-state.ts'

/** So many other articles are aligned to find the words of edited passages that stand in none of them. */
const MOST_ALIGNED = 8
const NONE: readonly Span[] = []
const NO_PLACES: readonly KnownSpan[] = []

/**
 * The text of an article read alone that is not new: what also stands in another article, word for word. Empty unless
 * only the new text is to stand out.
 */
export function useKnownElsewhere(articleId: ArticleId): readonly Span[] {
  const found = useElsewhere((state) => state.found)
  const isWanted = useComparison((state) => state.show === 'new')
  const own = isWanted && found?.articleId === articleId ? found : null
  const edited = useEdited(own?.articleId ?? null, own?.links ?? null)
  return useMemo(() => {
    if (own === null) return NONE
    return sharedSpans(own.text, [...exactPlaces(own.links), ...edited])
  }, [own, edited])
}

function exactPlaces(links: readonly ArticleLink[]): KnownSpan[] {
  return links.flatMap(({ spans }) =>
    spans
      .filter(({ kind }) => kind === 'exact')
      .map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd, changes: [] })),
  )
}

/** The edited passages with their changed words, which are not stored. */
function useEdited(articleId: ArticleId | null, links: readonly ArticleLink[] | null): readonly KnownSpan[] {
  const [aligned, setAligned] = useState({ links, places: NO_PLACES })
  useEffect(() => {
    if (articleId === null || links === null) return
    const controller = new AbortController()
    const { signal } = controller
    const asked = partnersOf(links).map(({ id, spans }) =>
      engine.call('compare.align', { a: articleId, b: id }, { signal }).then(({ passages }) =>
        passages
          .filter((passage) =>
            spans.some(({ aStart, aEnd }) => aStart < passage.aEnd && passage.aStart < aEnd),
          )
          .map(({ aStart, aEnd, edits }): KnownSpan => ({
            start: aStart,
            end: aEnd,
            changes: edits.map(({ a }) => a).filter((a) => a.start < a.end),
          })),
      ),
    )
    Promise.all(asked).then(
      (places) => signal.aborted || setAligned({ links, places: places.flat() }),
      // edited passages then stay undimmed
      () => undefined,
    )
    return () => controller.abort()
  }, [articleId, links])
  return aligned.links === links ? aligned.places : NO_PLACES
}

/** The articles that have edited passages where no other has the same words, those that share the most first. */
export function partnersOf(links: readonly ArticleLink[]): readonly ArticleLink[] {
  const covered: Span[] = exactPlaces(links)
  const partners: ArticleLink[] = []
  for (const link of links) {
    const adds = link.spans.some(
      ({ aStart, aEnd, kind }) =>
        kind === 'edited' && !covered.some(({ start, end }) => start <= aStart && aEnd <= end),
    )
    if (!adds) continue
    partners.push(link)
    covered.push(...link.spans.map(({ aStart, aEnd }) => ({ start: aStart, end: aEnd })))
    if (partners.length === MOST_ALIGNED) break
  }
  return partners
}
