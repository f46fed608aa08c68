import { useLists } from '../../data/hooks/states.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { nameList, newList } from './acts.ts'
import { libraryMessages } from './messages.ts'
import { NameDialog } from './NameDialog.tsx'
import { showView } from './views.ts'

/** Names a new list, or the shown one anew. */
export function ListNameDialog({ isNew }: { readonly isNew: boolean }) {
  const messages = useMessages(libraryMessages)
  const view = useWorkspace((workspace) => workspace.view)
  const lists = useLists()
  const listId = view.kind === 'list' && !isNew ? view.listId : null
  const present = lists?.find(({ list }) => list.id === listId)?.list.name ?? ''
  const save = async (name: string): Promise<void> => {
    if (listId !== null) return nameList(listId, name)
    const id = await newList(name)
    if (id !== null) showView({ kind: 'list', listId: id })
  }
  return (
    <NameDialog
      title={isNew ? messages.newList : messages.renameListTitle}
      label={messages.listName}
      present={present}
      onSave={(name) => void save(name)}
    />
  )
}
