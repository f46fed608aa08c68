import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { useLayoutEffect, useRef, useState } from 'react'
import { alignPassage, type NumberedPlace, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { whileDrawn } from './drawn-paragraphs.ts'
import { comparingMessages } from './messages.ts'
import { type MarginPlace, measureMargin } from './measure-margin.ts'
import styles from './PassageMargin.module.css'

interface PassageMarginProps {
  readonly articleId: ArticleId
  readonly paragraph: Span
  /** The passages that touch the paragraph, ordered by their place. */
  readonly places: readonly NumberedPlace[]
}

const UNMEASURED: ReadonlyMap<NumberedPlace, MarginPlace> = new Map()

/**
 * Numbers and rules beside one paragraph, and boxes round its changed figures. The numbers are there at once, for keys
 * and for assistive technology; they are seen when the paragraph is drawn and measured.
 */
export function PassageMargin({ articleId, paragraph, places }: PassageMarginProps) {
  const m = useMessages(comparingMessages)
  const active = useComparison(({ activeNumber }) =>
    places.some(({ number }) => number === activeNumber) ? activeNumber : null,
  )
  const anchor = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState(UNMEASURED)

  useLayoutEffect(() => {
    const block = anchor.current?.parentElement
    const text = block?.querySelector('p')
    if (!block || !text) return
    return whileDrawn(text, () => {
      const margin = measureMargin(block, text, paragraph, places)
      return () => setMeasured(margin)
    })
  }, [paragraph, places])

  return (
    <div ref={anchor} className={styles.margin}>
      {places.map((place) => {
        const margin = measured.get(place)
        return (
          <div key={`${place.number} ${place.start}`} data-measured={margin !== undefined}>
            {place.start < paragraph.start ? null : (
              <button
                type="button"
                className={styles.badge}
                data-kind={place.kind}
                data-number={place.number}
                aria-label={m.passage(place.number)}
                aria-current={place.number === active ? 'true' : undefined}
                style={{ top: margin?.badgeTop ?? 0 }}
                onClick={() => alignPassage(place.number, articleId)}
              />
            )}
            {margin === undefined ? null : <Marks margin={margin} />}
          </div>
        )
      })}
    </div>
  )
}

function Marks({ margin: { place, ruleTop, ruleHeight, boxes } }: { readonly margin: MarginPlace }) {
  return (
    <>
      <span
        aria-hidden
        className={styles.rule}
        data-kind={place.kind}
        style={{ top: ruleTop, height: ruleHeight }}
      />
      {boxes.map((box) => (
        <span key={`${box.left} ${box.top}`} aria-hidden className={styles.figure} style={box} />
      ))}
    </>
  )
}
