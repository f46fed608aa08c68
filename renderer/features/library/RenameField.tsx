import { useState } from 'react'
import { controlClass } from '../../ui/Field.tsx'
import styles from './Sidebar.module.css'

interface RenameFieldProps {
  readonly label: string
  readonly name: string
  /** Not called for a name that is blank or stayed as it was. */
  readonly onSave: (name: string) => void
  readonly onDone: () => void
}

/** A name of the navigation, changed in its place; leaving the field saves, Escape does not. */
export function RenameField({ label, name, onSave, onDone }: RenameFieldProps) {
  const [text, setText] = useState(name)
  const save = (): void => {
    onDone()
    if (text.trim() !== name && text.trim() !== '') onSave(text)
  }
  return (
    <li>
      <input
        aria-label={label}
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
