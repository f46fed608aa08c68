import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useRef, useState } from 'react'
import { useComparison } from '../../state/comparison.ts'
import { useReader } from '../../state/readers.ts'
import { ribbonsBetween, type Ribbon } from './ribbons.ts'
import styles from './Ribbons.module.css'

interface RibbonsProps {
  readonly left: ArticleId
  readonly right: ArticleId
}

const WIDTH = 54
const NONE: readonly Ribbon[] = []

/** The bands between two panes that join the passages in view; they cross where text moved. */
export function Ribbons({ left, right }: RibbonsProps) {
  const comparison = useComparison((state) => state.comparison)
  const active = useComparison((state) => state.activeNumber)
  const leftReader = useReader(left)
  const rightReader = useReader(right)
  const gutter = useRef<HTMLDivElement>(null)
  const [ribbons, setRibbons] = useState(NONE)

  useEffect(() => {
    if (leftReader === undefined || rightReader === undefined) return
    let frame = 0
    const settle = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const origin = gutter.current?.getBoundingClientRect().top ?? 0
        setRibbons(ribbonsBetween(comparison, leftReader, rightReader, origin))
      })
    }
    settle()
    const observer = new ResizeObserver(settle)
    const scrollers = [leftReader.scroller, rightReader.scroller]
    for (const scroller of scrollers) {
      scroller.addEventListener('scroll', settle, { passive: true })
      observer.observe(scroller)
      for (const child of scroller.children) observer.observe(child)
    }
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      for (const scroller of scrollers) scroller.removeEventListener('scroll', settle)
    }
  }, [comparison, leftReader, rightReader])

  return (
    <div ref={gutter} className={styles.gutter} style={{ width: WIDTH }} aria-hidden>
      <svg className={styles.picture}>
        {ribbons.map(({ number, kind, from, to }) => (
          <path
            key={number}
            className={styles.ribbon}
            data-kind={kind}
            data-active={number === active}
            d={bandPath(from, to)}
          />
        ))}
      </svg>
    </div>
  )
}

function bandPath(from: Ribbon['from'], to: Ribbon['to']): string {
  const middle = WIDTH / 2
  return [
    `M0 ${from.top} C${middle} ${from.top} ${middle} ${to.top} ${WIDTH} ${to.top}`,
    `L${WIDTH} ${to.bottom} C${middle} ${to.bottom} ${middle} ${from.bottom} 0 ${from.bottom}Z`,
  ].join(' ')
}
