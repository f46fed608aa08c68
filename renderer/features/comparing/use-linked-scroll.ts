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
/** Within so long the others' scroll events are taken for echoes of the leading pane's. */
const ECHO_MS = 100

/** A passage and how far below the upper edge of the panes it begins. */
interface Hold {
  readonly number: number
  readonly top: number
}

/**
 * Keeps the panes together while one of them is scrolled: the passage nearest to a line across the view stands at the
 * same height in every pane that has it. Where no shared passage is in view, the others stay where they are. When the
 * panes become wider or narrower, the passage comes back to where it stood.
 */
export function useLinkedScroll(): void {
  const readers = useReaders((state) => state.readers)
  const isLinked = useComparison((state) => state.isLinked && state.comparison !== null)
  useEffect(() => {
    if (!isLinked || readers.size < 2) return
    let held: Hold | null = null
    let ledAtMs = -Infinity
    const hold = (): void => {
      const leader = leaderOf(readers)
      held = leader === undefined ? null : (ringedInView(leader) ?? passageAtLine(leader))
    }
    const stops = [...readers.values()].flatMap((reader) => {
      const { scroller } = reader
      const lead = (): void => leadScroll(reader.articleId)
      const move = (): void => {
        const line = passageAtLine(reader)
        follow(reader, line)
        held = ringedInView(reader) ?? line
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
    stops.push(whenResized(readers, () => bringBack(held)))
    return () => {
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

/** Calls back in the frame after texts were broken anew because their panes became wider or narrower. */
function whenResized(readers: ReadonlyMap<ArticleId, OpenReader>, tell: () => void): () => void {
  const widths = new Map<Element, number>()
  let cancel = (): void => undefined
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = widths.get(target)
      widths.set(target, contentRect.width)
      if (before !== undefined && before !== contentRect.width) cancel = inNextFrame('move', tell)
    }
  })
  for (const { scroller } of readers.values()) observer.observe(scroller)
  return () => {
    cancel()
    observer.disconnect()
  }
}

function bringBack(held: Hold | null): void {
  const { comparison } = useComparison.getState()
  const passage = comparison?.passages.find(({ number }) => number === held?.number)
  if (held === null || passage === undefined) return
  for (const place of passage.places) scrollSpanTo(place.articleId, place, held.top)
}

/** What a change of width must not move before anything else. */
function ringedInView(reader: OpenReader): Hold | null {
  const place = ringedPlace()
  const number = useComparison.getState().activeNumber
  if (place?.articleId !== reader.articleId || number === null) return null
  const extent = extentOf(reader, place)
  const isInView = extent !== null && extent.bottom > 0 && extent.top < reader.scroller.clientHeight
  return isInView ? { number, top: extent.top } : null
}

/** Null when no passage is in view. */
function passageAtLine(reader: OpenReader): Hold | null {
  const { comparison } = useComparison.getState()
  const height = reader.scroller.clientHeight
  let best: (Hold & { readonly distance: number }) | null = null
  const view = spanInView(reader)
  for (const place of placesIn(comparison, reader.articleId)) {
    if (!isInside(place, view)) continue
    const extent = roughExtentOf(reader, place, view)
    if (extent === null || extent.bottom < 0 || extent.top > height) continue
    const line = height * LINE
    const distance = Math.max(0, extent.top - line, line - extent.bottom)
    if (best === null || distance < best.distance) best = { number: place.number, top: extent.top, distance }
  }
  return best
}

function follow(leader: OpenReader, line: Hold | null): void {
  const { comparison } = useComparison.getState()
  const passage = comparison?.passages.find(({ number }) => number === line?.number)
  if (line === null || passage === undefined) return
  const { readers } = useReaders.getState()
  for (const place of passage.places) {
    const other = readers.get(place.articleId)
    if (other === undefined || other === leader) continue
    const extent = extentOf(other, place)
    if (extent !== null) other.scroller.scrollTop += extent.top - line.top
  }
}
