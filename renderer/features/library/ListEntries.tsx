import type { ListId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { useLists } from '../../data/hooks/states.ts'
import { openContextMenu } from '../../state/context-menu.ts'
import { useMessages } from '../../state/messages.ts'
import { controlClass } from '../../ui/Field.tsx'
import { nameList } from './acts.ts'
import { libraryMessages } from './messages.ts'
import { NavigationEntry } from './NavigationEntry.tsx'
import styles from './Sidebar.module.css'
import { showView } from './views.ts'

/** The user's lists; a double click renames one in its place. */
export function ListEntries() {
  const lists = useLists() ?? []
  const [renamedId, setRenamedId] = useState<ListId | null>(null)
  return (
    <ul>
      {lists.map(({ list: { id, name }, count }) =>
        id === renamedId ? (
          <RenameField key={id} id={id} name={name} onDone={() => setRenamedId(null)} />
        ) : (
          <NavigationEntry
            key={id}
            view={{ kind: 'list', listId: id }}
            label={name}
            count={count}
            onDoubleClick={() => setRenamedId(id)}
            onContextMenu={() => {
              showView({ kind: 'list', listId: id })
              void openContextMenu(['list.rename', 'list.trash', null, 'list.new'])
            }}
          />
        ),
      )}
    </ul>
  )
}

interface RenameFieldProps {
  readonly id: ListId
  readonly name: string
  readonly onDone: () => void
}

function RenameField({ id, name, onDone }: RenameFieldProps) {
  const messages = useMessages(libraryMessages)
  const [text, setText] = useState(name)
  const save = (): void => {
    onDone()
    if (text.trim() !== name) void nameList(id, text)
  }
  return (
    <li>
      <input
        aria-label={messages.listName}
        autoFocus
        className={`${controlClass} ${styles.rename ?? ''}`}
        value={text}
        maxLength={120}
        onChange={(event) => setText(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') save()
          else if (event.key === 'Escape') onDone()
        }}
      />
    </li>
  )
}
