import { useMessages } from '../../state/messages.ts'
import { searchingMessages } from './messages.ts'
import styles from './SearchBox.module.css'

interface HistoryListProps {
  readonly id: string
  readonly history: readonly string[]
  readonly chosen: number
  readonly onTake: (query: string) => void
}

export function HistoryList({ id, history, chosen, onTake }: HistoryListProps) {
  const messages = useMessages(searchingMessages)
  return (
    <ul id={id} role="listbox" aria-label={messages.history} className={styles.history}>
      {history.map((query, index) => (
        <li
          key={query}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          className={styles.option}
          // before the box loses the focus and the list is gone
          onPointerDown={(event) => {
            event.preventDefault()
            onTake(query)
          }}
        >
          {query}
        </li>
      ))}
    </ul>
  )
}
