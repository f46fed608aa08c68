import type { Backup, BackupFolder } from '@shared/contract/ipc.ts'
import { useEffect, useState } from 'react'
import { callMain } from '../../state/bridge.ts'
import { errorSentence } from '../../state/errors.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { momentText } from '../../state/moment-text.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { controlClass, Field } from '../../ui/Field.tsx'
import { addBackup, replaceByBackup } from './acts.ts'
import { useBackupsDialog } from './backups-state.ts'
import styles from './BackupsDialogs.module.css'
import { backupMessages } from './messages.ts'

const MEGABYTE = 1_000_000
const MEGABYTE_DIGITS = 1
/** A small backup is not said to hold nothing. */
const LEAST_MEGABYTES = 0.1

export function BackupsDialogs() {
  return useBackupsDialog(({ isOpen }) => isOpen) ? <BackupsDialog /> : null
}

function BackupsDialog() {
  const messages = useMessages(backupMessages)
  const [found, setFound] = useState<BackupFolder | null>(null)
  const [chosen, setChosen] = useState('')
  const [how, setHow] = useState<'add' | 'replace'>('add')
  const [isRunning, setIsRunning] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const backups = found?.backups ?? []
  const backup = backups.find(({ name }) => name === chosen) ?? backups[0]
  const close = (): void => useBackupsDialog.setState({ isOpen: false })

  useEffect(() => {
    callMain('backup.list').then(setFound, setFailure)
  }, [])

  const restore = (wanted: Backup): void => {
    setIsRunning(true)
    setFailure(null)
    const act = how === 'add' ? addBackup : replaceByBackup
    act(wanted)
      .then(close, setFailure)
      .finally(() => setIsRunning(false))
  }

  return (
    <Dialog
      title={messages.title}
      closeLabel={messages.close}
      onClose={close}
      size="small"
      actions={
        <>
          <Button onClick={close}>{messages.close}</Button>
          <Button
            look="primary"
            disabled={backup === undefined || isRunning}
            onClick={() => (backup === undefined ? undefined : restore(backup))}
          >
            {messages.restore}
          </Button>
        </>
      }
    >
      {failure === null ? null : <p role="alert">{errorSentence(failure)}</p>}
      {backup === undefined ? (
        <p>{found === null ? '' : messages.empty}</p>
      ) : (
        <>
          <Field label={messages.choose}>
            {(ids) => (
              <select
                {...ids}
                // the list comes after the dialog, which had nothing better to give the focus to than its close button
                autoFocus
                className={controlClass}
                value={backup.name}
                onChange={(event) => setChosen(event.target.value)}
              >
                {backups.map((one) => (
                  <BackupOption key={one.name} backup={one} />
                ))}
              </select>
            )}
          </Field>
          <Field label={messages.how}>
            {(ids) => (
              <select
                {...ids}
                className={controlClass}
                value={how}
                onChange={(event) => setHow(event.target.value === 'replace' ? 'replace' : 'add')}
              >
                <option value="add">{messages.add}</option>
                <option value="replace">{messages.replace}</option>
              </select>
            )}
          </Field>
        </>
      )}
      {found === null ? null : <p className={styles.folder}>{messages.folder(found.folder)}</p>}
    </Dialog>
  )
}

function BackupOption({ backup: { name, atMs, bytes, reason } }: { readonly backup: Backup }) {
  const messages = useMessages(backupMessages)
  const language = usePreferences((preferences) => preferences.language)
  const megabytes = Math.max(LEAST_MEGABYTES, bytes / MEGABYTE)
  const size = messages.size(
    megabytes.toLocaleString(localeOf(language), { maximumFractionDigits: MEGABYTE_DIGITS }),
  )
  return <option value={name}>{`${momentText(atMs, language)} · ${size} · ${messages[reason]}`}</option>
}
