import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { useLayoutEffect, useRef, useState } from 'react'
import { alignPassage, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import type { PassagePlace } from '../../state/number-passages.ts'
import { comparingMessages } from './messages.ts'
import { type MarginPlace, measureMargin } from './measure-margin.ts'
import styles from './PassageMargin.module.css'

interface PassageMarginProps {
  readonly articleId: ArticleId
  readonly paragraph: Span
  /** The passages that touch the paragraph. */
  readonly places: readonly (PassagePlace & { readonly number: number })[]
}

/** Numbers and rules beside one paragraph, and boxes round its changed figures. */
export function PassageMargin({ articleId, paragraph, places }: PassageMarginProps) {
  const m = useMessages(comparingMessages)
  const active = useComparison((state) => state.activeNumber)
  const anchor = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<readonly MarginPlace[]>([])

  useLayoutEffect(() => {
    const block = anchor.current?.parentElement
    const text = block?.querySelector('p')
    if (!block || !text) return
    const measure = (): void => setMeasured(measureMargin(block, text, paragraph, places))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(text)
    void document.fonts.ready.then(measure)
    return () => observer.disconnect()
  }, [paragraph, places])

  return (
    <div ref={anchor} className={styles.margin}>
      {measured.map(({ place, badgeTop, ruleTop, ruleHeight, boxes }) => (
        <div key={`${place.number} ${place.start}`}>
          {badgeTop === null ? null : (
            <button
              type="button"
              className={styles.badge}
              data-kind={place.kind}
              data-number={place.number}
              aria-label={m.passage(place.number)}
              aria-current={place.number === active ? 'true' : undefined}
              style={{ top: badgeTop }}
              onClick={() => alignPassage(place.number, articleId)}
            />
          )}
          <span
            aria-hidden
            className={styles.rule}
            data-kind={place.kind}
            style={{ top: ruleTop, height: ruleHeight }}
          />
          {boxes.map((box) => (
            <span key={`${box.left} ${box.top}`} aria-hidden className={styles.figure} style={box} />
          ))}
        </div>
      ))}
    </div>
  )
}
