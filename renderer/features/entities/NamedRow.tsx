import { ListFilter } from 'lucide-react'
import { databaseNames } from '../../state/database-names.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Entities.module.css'
import { entitiesMessages } from './messages.ts'
import type { NamedPlace } from './named-dates.ts'

interface NamedRowProps {
  readonly place: NamedPlace
  readonly isChosen: boolean
  readonly onChoose: () => void
}

export function NamedRow({ place, isChosen, onChoose }: NamedRowProps) {
  const { type, name, spans, entityKey, indexedBy } = place
  const m = useMessages(entitiesMessages)
  const databases = useMessages(databaseNames)
  const isFilter = useWorkspace(
    (workspace) => entityKey !== null && workspace.filters.entityKeys.includes(entityKey),
  )
  const toggleFilter = (): void => {
    if (entityKey === null) return
    useWorkspace.setState(({ filters }) => ({
      filters: {
        ...filters,
        entityKeys: isFilter
          ? filters.entityKeys.filter((key) => key !== entityKey)
          : [...filters.entityKeys, entityKey],
      },
    }))
  }
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
          onClick={toggleFilter}
        />
      )}
    </li>
  )
}
