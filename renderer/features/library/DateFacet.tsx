import type { FacetAnswer } from '@shared/contract/engine/searching.ts'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { setDays } from '../../state/choices.ts'
import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useCountedUnit } from './counted-unit.ts'
import { dateBins, daysOf } from './date-bins.ts'
import { ChosenDays, DateAxis, FEW_BARS } from './DateLabels.tsx'
import { libraryMessages } from './messages.ts'
import { monthName } from './row-date.ts'
import styles from './Sidebar.module.css'

interface DateFacetProps {
  readonly months: FacetAnswer['months']
  /** Days that the query allows; null leaves that side open. */
  readonly days: { readonly from: string | null; readonly to: string | null }
}

/** Articles a month as bars: a click chooses one, a drag or Shift a range, a second click takes it away. */
export function DateFacet({ months, days: { from: dateFrom, to: dateTo } }: DateFacetProps) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const unit = useCountedUnit()
  const bins = dateBins(months)
  const [focused, setFocused] = useState(0)
  const anchor = useRef<string | null>(null)
  const bars = useRef<HTMLDivElement>(null)
  const resetButton = useRef<HTMLButtonElement>(null)
  const headingId = useId()
  const isChosen = dateFrom !== null || dateTo !== null
  if (bins.length === 0 && !isChosen) return null
  const most = Math.max(1, ...bins.map(({ count }) => count))

  const choose = (first: string, last: string): void => {
    const chosen = daysOf(first, last)
    setDays(chosen.dateFrom, chosen.dateTo)
  }
  const press = (key: string, isExtending: boolean): void => {
    const days = daysOf(key, key)
    if (isExtending && anchor.current !== null) choose(anchor.current, key)
    else if (days.dateFrom === dateFrom && days.dateTo === dateTo) {
      anchor.current = null
      setDays(null, null)
    } else {
      anchor.current = key
      choose(key, key)
    }
  }
  const focusBars = (): void => bars.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  const reset = (): void => {
    focusBars()
    setDays(null, null)
  }
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') resetButton.current?.focus()
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = bins[focused + step]
    if (step === 0 || next === undefined) return
    event.preventDefault()
    setFocused(focused + step)
    bars.current?.querySelectorAll('button')[focused + step]?.focus()
    if (!event.shiftKey) return
    anchor.current ??= bins[focused]?.key ?? next.key
    choose(anchor.current, next.key)
  }
  return (
    <div role="group" aria-labelledby={headingId} className={styles.facet}>
      <h2 id={headingId}>{messages.dates}</h2>
      <div ref={bars} className={styles.bars} data-few={bins.length < FEW_BARS} onKeyDown={move}>
        {bins.map(({ key, count }, index) => {
          const days = daysOf(key, key)
          const isIn =
            isChosen && (dateFrom ?? '') <= days.dateFrom && (dateTo === null || days.dateTo <= dateTo)
          const name = messages.ofMonth(monthName(key, language), unit.of(count))
          return (
            <button
              key={key}
              type="button"
              aria-label={name}
              title={name}
              aria-pressed={isIn}
              tabIndex={index === Math.min(focused, bins.length - 1) ? 0 : -1}
              className={styles.bar}
              onFocus={() => setFocused(index)}
              onClick={(event) => press(key, event.shiftKey)}
              onPointerEnter={(event) => {
                if (event.buttons !== 1) return
                anchor.current ??= key
                choose(anchor.current, key)
              }}
              onPointerDown={(event) => {
                // so that the bars it is dragged over feel the pointer, too
                event.currentTarget.releasePointerCapture(event.pointerId)
                if (!event.shiftKey) anchor.current = key
              }}
            >
              <span style={{ height: `${Math.max(count > 0 ? 8 : 0, (count / most) * 100)}%` }} />
            </button>
          )
        })}
      </div>
      <DateAxis bins={bins} />
      {isChosen ? (
        <p className={styles.range}>
          <ChosenDays from={dateFrom} to={dateTo} />
          <button
            type="button"
            className={styles.link}
            ref={resetButton}
            // the bars are the group's one tab stop; the arrow down comes here
            tabIndex={bins.length === 0 ? 0 : -1}
            onKeyDown={(event) => {
              if (event.key === 'ArrowUp') focusBars()
            }}
            onClick={reset}
          >
            {messages.anyDate}
          </button>
        </p>
      ) : null}
    </div>
  )
}
