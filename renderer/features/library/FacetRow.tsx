import type { FacetValue } from '@shared/contract/engine/searching.ts'
import type { ChoiceKey } from '@shared/model/query.ts'
import { Minus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { type ChoiceState, toggleChoice, toggleExclusion } from '../../state/choices.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useCountedUnit } from './counted-unit.ts'
import { libraryMessages } from './messages.ts'
import styles from './Sidebar.module.css'

interface FacetRowProps {
  readonly facet: ChoiceKey
  readonly value: FacetValue
  readonly state: ChoiceState
}

/** One value: checked where the query chooses it, struck out where the query excludes it. */
export function FacetRow({ facet, value, state }: FacetRowProps) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const unit = useCountedUnit()
  const { label, count } = value
  const isExcluded = state === 'excluded'
  const exclude = (): void => toggleExclusion(facet, value, state)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== '-' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    exclude()
  }
  return (
    <li className={styles.row} data-excluded={isExcluded}>
      <label className={styles.value}>
        <input
          type="checkbox"
          checked={state === 'chosen'}
          ref={(box) => {
            if (box !== null) box.indeterminate = isExcluded
          }}
          aria-description={isExcluded ? messages.isExcluded : undefined}
          onChange={() => toggleChoice(facet, value, state)}
          onKeyDown={onKeyDown}
        />
        <bdi className={styles.label} title={label}>
          {label}
        </bdi>
        <span className={styles.count} title={isExcluded ? undefined : unit.of(count)}>
          {isExcluded ? '' : count.toLocaleString(localeOf(language))}
        </span>
      </label>
      <button
        type="button"
        // the key − does the same
        data-by-key
        tabIndex={-1}
        className={styles.exclude}
        aria-label={isExcluded ? messages.includeAgain(label) : messages.exclude(label)}
        title={isExcluded ? messages.includeAgain(label) : messages.exclude(label)}
        aria-pressed={isExcluded}
        onClick={exclude}
      >
        <Minus aria-hidden />
      </button>
    </li>
  )
}
