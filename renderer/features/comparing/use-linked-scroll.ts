import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect } from 'react'
import { placesIn, ringedPlace, useComparison } from '../../state/comparison.ts'
import {
  extentOf,
  isInside,
  type OpenReader,
  roughExtentOf,
  scrollSpanTo,
  spanInView,
  useReaders,
} from '../../state/readers.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { inNextFrame } from './frames.ts'
import { isLeading, leadScroll } from './leading-pane.ts'

/** Height of the line, as a share of the view, at which texts are held together. */
const LINE = 0.35
/** So long after a pane was moved scroll events are taken for echoes of that. */
const ECHO_MS = 100

/** A passage and how far below the upper edge of the panes it begins. */
interface Hold {
  readonly number: number
  readonly top: number
}

/**
 * Keeps the panes together while one of them is scrolled: the ringed passage while it is in view, else the one nearest
 * to a line across the view, stands at the same height in every pane that has it; a pane that has not is held by the
 * nearest that it does have. Where no shared passage is in view, the others stay where they are. When the panes become wider or narrower, the passage comes back to where it stood.
 */
export function useLinkedScroll(): void {
  const readers = useReaders((state) => state.readers)
  const isLinked = useComparison((state) => state.isLinked && state.comparison !== null)
  useEffect(() => {
    if (!isLinked || readers.size < 2) return
    let held: Hold | null = null
    let ledAtMs = -Infinity
    let broughtBackAtMs = -Infinity
    const widths = watchWidths(readers, () => {
      broughtBackAtMs = performance.now()
      bringBack(held)
    })
    /** The browser moved the panes because their texts were broken anew, or they come back from that. */
    const isUnsettled = (): boolean => widths.areNew() || performance.now() - broughtBackAtMs < ECHO_MS
    const hold = (): void => {
      if (isUnsettled()) return
      const leader = leaderOf(readers)
      held = leader === undefined ? null : (passagesToKeep(leader)[0] ?? null)
    }
    const stops = [...readers.values()].flatMap((reader) => {
      const { scroller } = reader
      const lead = (): void => leadScroll(reader.articleId)
      const move = (): void => {
        if (isUnsettled()) return
        const kept = passagesToKeep(reader)
        held = kept[0] ?? null
        follow(reader, kept)
      }
      let cancel = (): void => undefined
      const onScroll = (): void => {
        if (isLeading(reader.articleId)) {
          ledAtMs = performance.now()
          cancel = inNextFrame('move', move)
        } else if (performance.now() - ledAtMs > ECHO_MS) cancel = inNextFrame('draw', hold)
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
      widths.stop()
      for (const stop of stops) stop()
    }
  }, [isLinked, readers])
}

/** The pane that the user is at, or the one that was scrolled last. */
function leaderOf(readers: ReadonlyMap<ArticleId, OpenReader>): OpenReader | undefined {
  const active = activeArticleId(useWorkspace.getState())
  const isRinged = ringedPlace() !== null
  const led = isRinged ? undefined : [...readers.values()].find(({ articleId }) => isLeading(articleId))
  return led ?? (active === null ? undefined : readers.get(active))
}

interface Widths {
  /** True from when a pane became wider or narrower until that was told. */
  readonly areNew: () => boolean
  readonly stop: () => void
}

/** Calls back in the frame after texts were broken anew because their panes became wider or narrower. */
function watchWidths(readers: ReadonlyMap<ArticleId, OpenReader>, tell: () => void): Widths {
  const scrollers = [...readers.values()].map(({ scroller }) => scroller)
  const known = new Map(scrollers.map((scroller) => [scroller, scroller.clientWidth]))
  let cancel = (): void => undefined
  const areNew = (): boolean => scrollers.some((scroller) => scroller.clientWidth !== known.get(scroller))
  const observer = new ResizeObserver(() => {
    if (!areNew()) return
    for (const scroller of scrollers) known.set(scroller, scroller.clientWidth)
    cancel = inNextFrame('move', tell)
  })
  for (const scroller of scrollers) observer.observe(scroller)
  return {
    areNew,
    stop: () => {
      cancel()
      observer.disconnect()
    },
  }
}

function bringBack(held: Hold | null): void {
  const { comparison } = useComparison.getState()
  const passage = comparison?.passages.find(({ number }) => number === held?.number)
  if (held === null || passage === undefined) return
  for (const place of passage.places) scrollSpanTo(place.articleId, place, held.top)
}

/** The passages in view: the ringed one of the active pane, then the others, the nearest to the line first. */
function passagesToKeep(reader: OpenReader): readonly Hold[] {
  const { comparison, activeNumber } = useComparison.getState()
  const ringed = ringedPlace()?.articleId === reader.articleId ? activeNumber : null
  const height = reader.scroller.clientHeight
  const line = height * LINE
  const view = spanInView(reader)
  const holds = placesIn(comparison, reader.articleId).flatMap((place) => {
    if (!isInside(place, view)) return []
    const extent = roughExtentOf(reader, place, view)
    if (extent === null || extent.bottom < 0 || extent.top > height) return []
    const distance = place.number === ringed ? -1 : Math.max(0, extent.top - line, line - extent.bottom)
    return [{ number: place.number, top: extent.top, distance }]
  })
  return holds.sort((a, b) => a.distance - b.distance)
}

function follow(leader: OpenReader, kept: readonly Hold[]): void {
  const { comparison } = useComparison.getState()
  for (const other of useReaders.getState().readers.values()) {
    if (other === leader) continue
    const places = placesIn(comparison, other.articleId)
    const hold = kept.find(({ number }) => places.some((place) => place.number === number))
    const place = places.find(({ number }) => number === hold?.number)
    const extent = place === undefined ? null : extentOf(other, place)
    if (hold !== undefined && extent !== null) other.scroller.scrollTop += extent.top - hold.top
  }
}
