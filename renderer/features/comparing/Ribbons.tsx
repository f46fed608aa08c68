import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useRef } from 'react'
import { useComparison } from '../../state/comparison.ts'
import { useReader } from '../../state/readers.ts'
import { inNextFrame } from './frames.ts'
import { paintRibbons } from './paint-ribbons.ts'
import { ribbonsBetween } from './ribbons.ts'
import styles from './Ribbons.module.css'

interface RibbonsProps {
  readonly left: ArticleId
  readonly right: ArticleId
}

const WIDTH = 54

/** The bands between two panes that join the passages in view; they cross where text moved. */
export function Ribbons({ left, right }: RibbonsProps) {
  const comparison = useComparison((state) => state.comparison)
  const active = useComparison((state) => state.activeNumber)
  const leftReader = useReader(left)
  const rightReader = useReader(right)
  const picture = useRef<SVGSVGElement>(null)

  useEffect(() => {
    const svg = picture.current
    if (leftReader === undefined || rightReader === undefined || svg === null) return
    const draw = (): void => {
      const origin = svg.getBoundingClientRect().top
      paintRibbons(svg, ribbonsBetween(comparison, leftReader, rightReader, origin), WIDTH, active)
    }
    let cancel = inNextFrame('draw', draw)
    const settle = (): void => {
      cancel = inNextFrame('draw', draw)
    }
    const observer = new ResizeObserver(settle)
    const scrollers = [leftReader.scroller, rightReader.scroller]
    for (const scroller of scrollers) {
      scroller.addEventListener('scroll', settle, { passive: true })
      observer.observe(scroller)
      for (const child of scroller.children) observer.observe(child)
    }
    return () => {
      cancel()
      observer.disconnect()
      for (const scroller of scrollers) scroller.removeEventListener('scroll', settle)
    }
  }, [comparison, active, leftReader, rightReader])

  return (
    <div className={styles.gutter} style={{ width: WIDTH }} aria-hidden>
      <svg ref={picture} className={styles.picture} />
    </div>
  )
}
