import { useState } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readTrashedLists } from '../../data/reads/trash.ts'
import { useMessages } from '../../state/messages.ts'
import { bringListBack } from './acts.ts'
import { libraryMessages } from './messages.ts'
import styles from './Sidebar.module.css'

/** The lists in the trash, offered to be restored; nothing where there are none. */
export function TrashedLists() {
  const messages = useMessages(libraryMessages)
  const lists = useLive('', () => readTrashedLists()) ?? []
  const [isOpen, setOpen] = useState(false)
  if (lists.length === 0) return null
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {messages.listsInTrash(lists.length)}
      </button>
      {isOpen ? (
        <ul>
          {lists.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className={styles.link} onClick={() => void bringListBack(id)}>
                {messages.restoreList(name)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
