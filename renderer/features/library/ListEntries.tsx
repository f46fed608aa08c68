import type { ListId } from '@shared/model/ids.ts'
import { useState } from 'react'
import { useLists } from '../../data/hooks/states.ts'
import { openContextMenu } from '../../state/context-menu.ts'
import { useMessages } from '../../state/messages.ts'
import { nameList } from './acts.ts'
import { libraryMessages } from './messages.ts'
import { RenameField } from './RenameField.tsx'
import { ViewEntry } from './ViewEntry.tsx'
import { showView } from './views.ts'

interface ListEntriesProps {
  /** What each list holds; undefined while loading. Empty lists are left out. */
  readonly counts: ReadonlyMap<string, number> | undefined
}

/** The user's lists; a double click renames one in its place. */
export function ListEntries({ counts }: ListEntriesProps) {
  const messages = useMessages(libraryMessages)
  const lists = useLists() ?? []
  const [renamedId, setRenamedId] = useState<ListId | null>(null)
  return (
    <ul>
      {lists.map(({ list: { id, name } }) =>
        id === renamedId ? (
          <RenameField
            key={id}
            label={messages.listName}
            name={name}
            onSave={(text) => void nameList(id, text)}
            onDone={() => setRenamedId(null)}
          />
        ) : (
          <ViewEntry
            key={id}
            view={{ kind: 'list', listId: id }}
            label={name}
            count={counts === undefined ? undefined : (counts.get(id) ?? 0)}
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
