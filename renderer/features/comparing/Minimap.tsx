import type { ArticleId } from '@shared/model/ids.ts'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { placesIn, useComparison } from '../../state/comparison.ts'
import { useReader } from '../../state/readers.ts'
import { inNextFrame } from './frames.ts'
import { leadScroll } from './leading-pane.ts'
import { measureMinimap, type MinimapMark } from './measure-minimap.ts'
import styles from './Minimap.module.css'

const NONE: readonly MinimapMark[] = []
const MEASURE_WITHIN_MS = 300

/**
 * A strip beside the text with every passage of the article and the part that is in view; pressing or dragging goes
 * there. Hidden from assistive technology: N and P and the list of shared text lead to the same places.
 */
export function Minimap({ articleId }: { readonly articleId: ArticleId }) {
  const comparison = useComparison((state) => state.comparison)
  const active = useComparison((state) => state.activeNumber)
  const reader = useReader(articleId)
  const strip = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const [marks, setMarks] = useState(NONE)

  useEffect(() => {
    if (reader === undefined) return
    const { scroller } = reader
    const places = placesIn(comparison, articleId)
    const showView = (): void => {
      // a share of its own height, which is that of the view
      const share = scroller.scrollTop / Math.max(1, scroller.clientHeight)
      view.current?.style.setProperty('transform', `translateY(${100 * share}%)`)
    }
    const measure = (): void => {
      setMarks(measureMinimap(reader, places))
      const share = scroller.clientHeight / Math.max(1, scroller.scrollHeight)
      view.current?.style.setProperty('height', `${100 * share}%`)
      showView()
    }
    // paragraphs that come into view change the height of the text a little; the strip can wait for a quiet moment, and
    // does so at first too: what is measured before the text is drawn lays the page out once more
    let idle = 0
    const settle = (): void => {
      cancelIdleCallback(idle)
      idle = requestIdleCallback(measure, { timeout: MEASURE_WITHIN_MS })
    }
    let cancel = (): void => undefined
    const onScroll = (): void => {
      cancel = inNextFrame('draw', showView)
    }
    const observer = new ResizeObserver(settle)
    observer.observe(scroller)
    for (const child of scroller.children) observer.observe(child)
    scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancel()
      cancelIdleCallback(idle)
      observer.disconnect()
      scroller.removeEventListener('scroll', onScroll)
    }
  }, [comparison, articleId, reader])

  const goTo = ({ clientY }: PointerEvent): void => {
    if (reader === undefined || strip.current === null) return
    const { scroller } = reader
    const { top, height } = strip.current.getBoundingClientRect()
    leadScroll(articleId)
    scroller.scrollTo({ top: ((clientY - top) / height) * scroller.scrollHeight - scroller.clientHeight / 2 })
  }

  if (comparison === null) return null
  return (
    <div
      ref={strip}
      aria-hidden
      className={styles.strip}
      data-minimap={articleId}
      onPointerDown={(event) => {
        // the focus stays where it is, so that keys go on working
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        goTo(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event)
      }}
    >
      {marks.map(({ number, kind, top01, height01 }) => (
        <i
          key={`${number} ${top01}`}
          className={styles.mark}
          data-kind={kind}
          data-active={number === active}
          style={{ top: `${100 * top01}%`, height: `${100 * height01}%` }}
        />
      ))}
      <div ref={view} className={styles.view} />
    </div>
  )
}
