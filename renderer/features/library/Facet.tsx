import type { FacetValue } from '@shared/contract/engine/searching.ts'
import { useId, useState } from 'react'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { controlClass } from '../../ui/Field.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { libraryMessages } from './messages.ts'
import { shownValues } from './shown-values.ts'
import styles from './Sidebar.module.css'

interface FacetProps {
  readonly name: string
  /** Most frequent first. */
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** One facet: its frequent values, the chosen ones whatever their count, and all others on demand. */
export function Facet({ name, values, chosen, onToggle }: FacetProps) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const headingId = useId()
  const roving = useRovingFocus()
  const [isWhole, setIsWhole] = useState(false)
  const [text, setText] = useState('')
  const { shown, total } = shownValues(values, chosen, { isWhole, text })
  if (total === 0) return null
  return (
    <div role="group" aria-labelledby={headingId} className={styles.facet} {...roving}>
      <h2 id={headingId}>{name}</h2>
      {isWhole ? (
        <input
          type="search"
          autoFocus
          aria-label={messages.findIn(name)}
          placeholder={messages.findIn(name)}
          className={`${controlClass} ${styles.rename ?? ''}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      <ul className={isWhole ? styles.wholeFacet : undefined}>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label className={styles.value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <bdi className={styles.label} title={label}>
                {label}
              </bdi>
              <span className={styles.count}>{count.toLocaleString(localeOf(language))}</span>
            </label>
          </li>
        ))}
      </ul>
      {total > shown.length || isWhole ? (
        <button
          type="button"
          className={styles.link}
          aria-expanded={isWhole}
          onClick={() => {
            setIsWhole(!isWhole)
            setText('')
          }}
        >
          {isWhole ? messages.showFewer : messages.showAllValues(total)}
        </button>
      ) : null}
    </div>
  )
}
