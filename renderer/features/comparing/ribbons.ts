import { type Comparison, placesIn } from '../../state/comparison.ts'
import { isInside, type OpenReader, roughExtentOf, spanInView } from '../../state/readers.ts'

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
  const leftView = spanInView(left)
  const rightView = spanInView(right)
  const leftShift = left.scroller.getBoundingClientRect().top - originTop
  const rightShift = right.scroller.getBoundingClientRect().top - originTop
  return placesIn(comparison, left.articleId).flatMap((place): Ribbon[] => {
    const partner = partners.get(place.number)
    if (partner === undefined || !(isInside(place, leftView) || isInside(partner, rightView))) return []
    const from = roughExtentOf(left, place, leftView)
    const to = roughExtentOf(right, partner, rightView)
    if (from === null || to === null) return []
    const kind = place.kind === 'edited' || partner.kind === 'edited' ? 'edited' : 'exact'
    return [{ number: place.number, kind, from: lower(from, leftShift), to: lower(to, rightShift) }]
  })
}

function lower({ top, bottom }: Extent, by: number): Extent {
  return { top: top + by, bottom: bottom + by }
}
