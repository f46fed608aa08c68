import { useState } from 'react'
import { useMessages } from '../../state/messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { closeLibraryDialog } from './dialog-state.ts'
import styles from './MembershipDialog.module.css'
import { libraryMessages } from './messages.ts'

interface Choice {
  readonly key: string
  readonly label: string
  readonly isChosen: boolean
}

interface MembershipDialogProps {
  readonly title: string
  readonly findLabel: string
  readonly choices: readonly Choice[]
  readonly onChange: (key: string, isChosen: boolean) => void
  readonly onCreate: (name: string) => Promise<void>
}

/** Puts articles into lists or under tags: type to find one, or to create it. */
export function MembershipDialog({ title, findLabel, choices, onChange, onCreate }: MembershipDialogProps) {
  const messages = useMessages(libraryMessages)
  const [text, setText] = useState('')
  const typed = text.trim()
  const folded = typed.toLocaleLowerCase()
  const found = choices.filter(({ label }) => label.toLocaleLowerCase().includes(folded))
  const exact = choices.find(({ label }) => label.toLocaleLowerCase() === folded)
  const canCreate = typed !== '' && exact === undefined
  const create = (): void => {
    setText('')
    void onCreate(typed)
  }
  const enter = (): void => {
    if (typed === '') closeLibraryDialog()
    else if (exact === undefined) create()
    else {
      setText('')
      onChange(exact.key, true)
    }
  }
  return (
    <Dialog
      title={title}
      closeLabel={messages.close}
      onClose={closeLibraryDialog}
      size="small"
      actions={
        <Button look="primary" onClick={closeLibraryDialog}>
          {messages.done}
        </Button>
      }
    >
      <Field label={findLabel}>
        {(ids) => (
          <input
            {...ids}
            autoFocus
            className={controlClass}
            value={text}
            maxLength={120}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              event.preventDefault()
              enter()
            }}
          />
        )}
      </Field>
      <ul className={styles.choices}>
        {found.map(({ key, label, isChosen }) => (
          <li key={key}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={(event) => onChange(key, event.target.checked)}
              />
              {label}
            </label>
          </li>
        ))}
        {canCreate ? (
          <li>
            <Button onClick={create}>{messages.create(typed)}</Button>
          </li>
        ) : null}
      </ul>
    </Dialog>
  )
}
