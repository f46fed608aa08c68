import { useEffect } from 'react'
import { placesIn, useComparison } from '../../state/comparison.ts'
import {
  extentOf,
  isInside,
  type OpenReader,
  roughExtentOf,
  spanInView,
  useReaders,
} from '../../state/readers.ts'
import { inNextFrame } from './frames.ts'
import { isLeading, leadScroll } from './leading-pane.ts'

/** Height of the line, as a share of the view, at which texts are held together. */
const LINE = 0.35

/**
 * Keeps the panes together while one of them is scrolled: the passage nearest to a line across the view stands at the
 * same height in every pane that has it. Where no shared passage is in view, the others stay where they are.
 */
export function useLinkedScroll(): void {
  const readers = useReaders((state) => state.readers)
  const isLinked = useComparison((state) => state.isLinked && state.comparison !== null)
  useEffect(() => {
    if (!isLinked || readers.size < 2) return
    const stops = [...readers.values()].flatMap((reader) => {
      const { scroller } = reader
      const lead = (): void => leadScroll(reader.articleId)
      const followers = (): void => follow(reader)
      let cancel = (): void => undefined
      const onScroll = (): void => {
        if (isLeading(reader.articleId)) cancel = inNextFrame('move', followers)
      }
      scroller.addEventListener('wheel', lead, { passive: true })
      scroller.addEventListener('pointerdown', lead)
      scroller.addEventListener('keydown', lead)
      scroller.addEventListener('scroll', onScroll, { passive: true })
      return [
        () => cancel(),
        () => scroller.removeEventListener('wheel', lead),
        () => scroller.removeEventListener('pointerdown', lead),
        () => scroller.removeEventListener('keydown', lead),
        () => scroller.removeEventListener('scroll', onScroll),
      ]
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [isLinked, readers])
}

function follow(leader: OpenReader): void {
  const { comparison } = useComparison.getState()
  const height = leader.scroller.clientHeight
  let best: { readonly number: number; readonly top: number; readonly distance: number } | null = null
  const view = spanInView(leader)
  for (const place of placesIn(comparison, leader.articleId)) {
    if (!isInside(place, view)) continue
    const extent = roughExtentOf(leader, place, view)
    if (extent === null || extent.bottom < 0 || extent.top > height) continue
    const line = height * LINE
    const distance = Math.max(0, extent.top - line, line - extent.bottom)
    if (best === null || distance < best.distance) best = { number: place.number, top: extent.top, distance }
  }
  const passage = comparison?.passages.find(({ number }) => number === best?.number)
  if (best === null || passage === undefined) return
  const { readers } = useReaders.getState()
  for (const place of passage.places) {
    const other = readers.get(place.articleId)
    if (other === undefined || other === leader) continue
    const extent = extentOf(other, place)
    if (extent !== null) other.scroller.scrollTop += extent.top - best.top
  }
}
