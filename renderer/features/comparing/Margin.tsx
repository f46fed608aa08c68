import type { Span } from '@shared/model/span.ts'
import { useLayoutEffect, useRef, useState } from 'react'
import { whileDrawn } from './drawn-paragraphs.ts'
import styles from './Margin.module.css'
import { type MarginMark, type MarginPlace, measureMargin } from './measure-margin.ts'

export type { MarginMark } from './measure-margin.ts'

interface Badge {
  /** Drawn, not written: it is no part of the article's text. */
  readonly text: string
  readonly name: string
  /** What assistive technology says behind the name. */
  readonly description?: string
  readonly isCurrent: boolean
  readonly onPress: () => void
}

interface MarginProps<Mark extends MarginMark> {
  readonly paragraph: Span
  /** What touches the paragraph, ordered by its place. */
  readonly marks: readonly Mark[]
  readonly badgeOf: (mark: Mark) => Badge
}

const UNMEASURED: ReadonlyMap<MarginMark, MarginPlace> = new Map()

/**
 * Badges and rules beside one paragraph, and boxes round its changed figures. The badges are there at once, for keys
 * and for assistive technology; they are seen when the paragraph is drawn and measured.
 */
export function Margin<Mark extends MarginMark>({ paragraph, marks, badgeOf }: MarginProps<Mark>) {
  const anchor = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState(UNMEASURED)

  useLayoutEffect(() => {
    const block = anchor.current?.parentElement
    const text = block?.querySelector('p')
    if (!block || !text) return
    return whileDrawn(text, () => {
      const margin = measureMargin(block, text, paragraph, marks)
      return () => setMeasured(margin)
    })
  }, [paragraph, marks])

  return (
    <div ref={anchor} className={styles.margin}>
      {marks.map((mark) => {
        const place = measured.get(mark)
        const { text, name, description, isCurrent, onPress } = badgeOf(mark)
        return (
          <div key={`${text} ${mark.start}`} data-measured={place !== undefined}>
            {mark.start < paragraph.start ? null : (
              <button
                type="button"
                className={styles.badge}
                data-kind={mark.kind}
                data-badge={text}
                aria-label={name}
                aria-description={description}
                aria-current={isCurrent ? 'true' : undefined}
                style={{ top: place?.badgeTop ?? 0 }}
                onClick={onPress}
              />
            )}
            {place === undefined ? null : <Rules kind={mark.kind} place={place} />}
          </div>
        )
      })}
    </div>
  )
}

interface RulesProps {
  readonly kind: MarginMark['kind']
  readonly place: MarginPlace
}

function Rules({ kind, place: { ruleTop, ruleHeight, boxes } }: RulesProps) {
  return (
    <>
      <span
        aria-hidden
        className={styles.rule}
        data-kind={kind}
        style={{ top: ruleTop, height: ruleHeight }}
      />
      {boxes.map((box) => (
        <span key={`${box.left} ${box.top}`} aria-hidden className={styles.figure} style={box} />
      ))}
    </>
  )
}
