import type { FacetValue } from '@shared/contract/engine/searching.ts'
import type { Clause } from '@shared/core/query/index.ts'
import type { ChoiceKey } from '@shared/model/query.ts'
import { useId, useState } from 'react'
import { choiceState } from '../../state/choices.ts'
import { useMessages } from '../../state/messages.ts'
import { controlClass } from '../../ui/Field.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { FacetRow } from './FacetRow.tsx'
import { libraryMessages } from './messages.ts'
import { shownValues } from './shown-values.ts'
import styles from './Sidebar.module.css'

interface FacetProps {
  readonly facet: ChoiceKey
  readonly name: string
  /** Most frequent first. */
  readonly values: readonly FacetValue[]
  /** What the query chooses. */
  readonly clauses: readonly Clause[]
  /** Whether the values are about this very query. */
  readonly isCurrent: boolean
}

/** One facet: its frequent values, the chosen ones whatever their count, and all others on demand. */
export function Facet({ facet, name, values, clauses, isCurrent }: FacetProps) {
  const messages = useMessages(libraryMessages)
  const headingId = useId()
  const roving = useRovingFocus()
  const [isWhole, setIsWhole] = useState(false)
  const [text, setText] = useState('')
  const stated = values.map((value) => ({ ...value, state: choiceState(clauses, facet, value, isCurrent) }))
  const { shown, total } = shownValues(stated, { isWhole, text })
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
        {shown.map((value) => (
          <FacetRow key={value.value} facet={facet} value={value} state={value.state} />
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
