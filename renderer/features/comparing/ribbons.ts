import { type Comparison, placesIn } from '../../state/comparison.ts'
import type { PassagePlace } from '../../state/number-passages.ts'
import { extentOf, isNearView, type OpenReader } from '../../state/readers.ts'

interface Extent {
  readonly top: number
  readonly bottom: number
}

export interface Ribbon {
  readonly number: number
  readonly kind: 'exact' | 'edited'
  readonly from: Extent
  readonly to: Extent
}

/** The bands to draw between two readers, in pixels below `originTop`; passages out of view on both sides have none. */
export function ribbonsBetween(
  comparison: Comparison | null,
  left: OpenReader,
  right: OpenReader,
  originTop: number,
): readonly Ribbon[] {
  const partners = new Map(placesIn(comparison, right.articleId).map((place) => [place.number, place]))
  return placesIn(comparison, left.articleId).flatMap((place): Ribbon[] => {
    const partner = partners.get(place.number)
    if (partner === undefined || !(isNearView(left, place) || isNearView(right, partner))) return []
    const from = extentBelow(left, place, originTop)
    const to = extentBelow(right, partner, originTop)
    if (from === null || to === null) return []
    const kind = place.kind === 'edited' || partner.kind === 'edited' ? 'edited' : 'exact'
    return [{ number: place.number, kind, from, to }]
  })
}

function extentBelow(reader: OpenReader, place: PassagePlace, originTop: number): Extent | null {
  const extent = extentOf(reader, place)
  if (extent === null) return null
  const shift = reader.scroller.getBoundingClientRect().top - originTop
  return { top: extent.top + shift, bottom: extent.bottom + shift }
}
