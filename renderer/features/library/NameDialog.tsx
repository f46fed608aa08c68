import { useState } from 'react'
import { useMessages } from '../../state/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { closeLibraryDialog } from './dialog-state.ts'
import { libraryMessages } from './messages.ts'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  /** The name until another is typed. */
  readonly present: string
  /** What saving this name will do, where that is more than naming. */
  readonly hintOf?: (name: string) => string | undefined
  readonly onSave: (name: string) => void
}

/** Asks for a name; a blank one cannot be saved. */
export function NameDialog({ title, label, present, hintOf, onSave }: NameDialogProps) {
  const messages = useMessages(libraryMessages)
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? present
  const canSave = name.trim() !== ''
  const save = (): void => {
    closeLibraryDialog()
    onSave(name)
  }
  return (
    <Dialog
      title={title}
      closeLabel={messages.close}
      onClose={closeLibraryDialog}
      size="small"
      actions={
        <>
          <Button look="outlined" onClick={closeLibraryDialog}>
            {messages.cancel}
          </Button>
          <Button look="primary" disabled={!canSave} onClick={save}>
            {messages.save}
          </Button>
        </>
      }
    >
      <Field label={label} hint={hintOf?.(name)}>
        {(ids) => (
          <input
            {...ids}
            autoFocus
            className={controlClass}
            value={name}
            maxLength={120}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || !canSave) return
              // else the button that opened this, focused again by then, would take the key and open it anew
              event.preventDefault()
              save()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
