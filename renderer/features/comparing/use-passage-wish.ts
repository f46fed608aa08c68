import { useEffect } from 'react'
import { alignPassage, placesIn, useComparison } from '../../state/comparison.ts'
import { useReaders } from '../../state/readers.ts'

/** Rings the passage for the sake of which articles were laid side by side, as soon as both are drawn. */
export function usePassageWish(): void {
  const comparison = useComparison((state) => state.comparison)
  const wanted = useComparison((state) => state.wanted)
  const readers = useReaders((state) => state.readers)
  useEffect(() => {
    if (comparison === null || wanted === null) return
    if (!readers.has(wanted.articleId) || !readers.has(wanted.partner)) return
    const { span } = wanted
    const partner = new Set(placesIn(comparison, wanted.partner).map(({ number }) => number))
    const place = placesIn(comparison, wanted.articleId).find(
      ({ number, start, end }) => partner.has(number) && start < span.end && span.start < end,
    )
    useComparison.setState({ wanted: null })
    if (place !== undefined) alignPassage(place.number, wanted.articleId)
  }, [comparison, wanted, readers])
}
