import { useState } from 'react'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { importItems, useImportQueue } from './import-queue.ts'
import styles from './ImportReport.module.css'
import { importingMessages } from './messages.ts'

/** Takes pasted or typed text in as one article. */
export function PasteDialog({ startingText }: { readonly startingText: string }) {
  const messages = useMessages(importingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const [text, setText] = useState(startingText)
  const close = (): void => useImportQueue.setState({ pastedText: null })
  const add = (): void => {
    const when = new Date().toLocaleString(localeOf(language)).replace(/[/:]/gu, '-')
    close()
    void importItems([{ kind: 'text', name: messages.pastedName(when), text }])
  }
  return (
    <Dialog
      title={messages.pasteTitle}
      closeLabel={messages.close}
      onClose={close}
      actions={
        <>
          <Button look="outlined" onClick={close}>
            {messages.cancel}
          </Button>
          <Button look="primary" disabled={text.trim() === ''} onClick={add}>
            {messages.pasteAdd}
          </Button>
        </>
      }
    >
      <Field label={messages.pasteLabel} hint={messages.pasteHint}>
        {(ids) => (
          <textarea
            {...ids}
            autoFocus
            className={`${controlClass} ${styles.area ?? ''}`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
