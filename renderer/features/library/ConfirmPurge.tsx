import { useViewCounts } from '../../data/hooks/articles.ts'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { useWorkspace, withCopies } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { emptyTrash, purge } from './acts.ts'
import { closeLibraryDialog } from './dialog-state.ts'
import { libraryMessages } from './messages.ts'

/** Asks before articles are deleted for good, the one act that cannot be undone. */
export function ConfirmPurge({ isWholeTrash }: { readonly isWholeTrash: boolean }) {
  const messages = useMessages(libraryMessages)
  const selectedRows = useWorkspace((workspace) => workspace.selectedIds)
  const selectedIds = withCopies(useWorkspace.getState(), selectedRows)
  const counts = useViewCounts()
  if (counts === undefined) return null
  const count = isWholeTrash ? counts.trash : selectedIds.length
  const confirm = (): void => {
    closeLibraryDialog()
    const act = isWholeTrash ? emptyTrash() : purge(selectedIds)
    act.catch((error: unknown) => showNotice(() => errorSentence(error), { kind: 'error' }))
  }
  return (
    <Dialog
      title={messages.purgeTitle}
      closeLabel={messages.close}
      onClose={closeLibraryDialog}
      size="small"
      actions={
        <>
          <Button look="outlined" autoFocus onClick={closeLibraryDialog}>
            {messages.cancel}
          </Button>
          <Button look="danger" disabled={count === 0} onClick={confirm}>
            {messages.purgeConfirm}
          </Button>
        </>
      }
    >
      <p>{count === 0 ? messages.trashIsEmpty : messages.purgeText(count)}</p>
    </Dialog>
  )
}
