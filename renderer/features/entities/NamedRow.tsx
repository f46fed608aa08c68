import { ListFilter } from 'lucide-react'
import type { MentionType } from '@shared/model/mention.ts'
import type { ChoiceKey } from '@shared/model/query.ts'
import { choiceState, toggleChoice, useChoices } from '../../state/choices.ts'
import { databaseNames } from '../../state/database-names.ts'
import { useFacetAnswer } from '../../state/facets.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Entities.module.css'
import { entitiesMessages } from './messages.ts'
import type { NamedPlace } from './named-dates.ts'

const CHOICE_KEYS: Readonly<Record<MentionType, ChoiceKey | null>> = {
  person: 'person',
  place: 'place',
  organisation: 'org',
  date: null,
}

interface NamedRowProps {
  readonly place: NamedPlace
  readonly isChosen: boolean
  readonly onChoose: () => void
}

export function NamedRow({ place, isChosen, onChoose }: NamedRowProps) {
  const { type, name, spans, entityKey, indexedBy } = place
  const m = useMessages(entitiesMessages)
  const databases = useMessages(databaseNames)
  const clauses = useChoices()
  const key = CHOICE_KEYS[type]
  const { answer, text } = useFacetAnswer()
  const isCurrent = useWorkspace(({ queryText }) => queryText === text)
  const counted = key === null ? undefined : answer?.values[key].find(({ value }) => value === entityKey)
  const value = counted ?? { value: entityKey ?? '', label: name, name, count: 0, choice: null }
  const state = key === null ? null : choiceState(clauses, key, value, isCurrent && counted !== undefined)
  const isFilter = state === 'chosen'
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} aria-pressed={isChosen} onClick={onChoose}>
        <span className={styles.label} style={{ textDecorationColor: `var(--${type})` }}>
          {name}
        </span>
        {indexedBy === null ? null : (
          <span className={styles.origin} title={m.indexedBy(databases[indexedBy])}>
            {databases[indexedBy]}
          </span>
        )}
        <span className={styles.count}>{spans.length}</span>
        <span className={styles.spoken}> {m.mentions(spans.length)}</span>
      </button>
      {entityKey === null ? null : (
        <IconButton
          label={isFilter ? m.unfilter(name) : m.filter(name)}
          icon={<ListFilter />}
          isPressed={isFilter}
          onClick={() => {
            if (key !== null) toggleChoice(key, value, state)
          }}
        />
      )}
    </li>
  )
}
