import { useState } from 'react'
import { useLists } from '../../data/hooks/states.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { nameList, newList } from './acts.ts'
import { closeLibraryDialog } from './dialog-state.ts'
import { libraryMessages } from './messages.ts'
import { showView } from './views.ts'

/** Names a new list, or the shown one anew. */
export function ListNameDialog({ isNew }: { readonly isNew: boolean }) {
  const messages = useMessages(libraryMessages)
  const view = useWorkspace((workspace) => workspace.view)
  const lists = useLists()
  const listId = view.kind === 'list' && !isNew ? view.listId : null
  const present = lists?.find(({ list }) => list.id === listId)?.list.name ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? present
  const save = async (): Promise<void> => {
    closeLibraryDialog()
    if (listId !== null) return nameList(listId, name)
    const id = await newList(name)
    if (id !== null) showView({ kind: 'list', listId: id })
  }
  return (
    <Dialog
      title={isNew ? messages.newList : messages.renameListTitle}
      closeLabel={messages.close}
      onClose={closeLibraryDialog}
      size="small"
      actions={
        <>
          <Button look="outlined" onClick={closeLibraryDialog}>
            {messages.cancel}
          </Button>
          <Button look="primary" disabled={name.trim() === ''} onClick={() => void save()}>
            {messages.save}
          </Button>
        </>
      }
    >
      <Field label={messages.listName}>
        {(ids) => (
          <input
            {...ids}
            autoFocus
            className={controlClass}
            value={name}
            maxLength={120}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && name.trim() !== '') void save()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
