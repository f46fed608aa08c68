import type { BackupRhythm } from '@shared/contract/ipc.ts'
import { useEffect, useState } from 'react'
import { callMain } from '../state/bridge.ts'
import { useMessages } from '../state/messages.ts'
import { changePreferences, usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/Button.tsx'
import { controlClass, Field } from '../ui/Field.tsx'
import { Section } from '../ui/Section.tsx'
import { appMessages } from './messages.ts'

/** How often the library is backed up by itself, and where to. */
export function BackupSettings() {
  const messages = useMessages(appMessages)
  const rhythm = usePreferences((preferences) => preferences.backups)
  const [folder, setFolder] = useState('')
  useEffect(() => {
    void callMain('backup.list').then((answer) => setFolder(answer.folder))
  }, [])
  const choose = async (): Promise<void> => setFolder((await callMain('backup.chooseFolder')).folder)
  return (
    <Section title={messages.backupsTitle}>
      <Field label={messages.backups}>
        {(ids) => (
          <select
            {...ids}
            className={controlClass}
            value={rhythm}
            onChange={(event) => void changePreferences({ backups: event.target.value as BackupRhythm })}
          >
            <option value="daily">{messages.backupsDaily}</option>
            <option value="weekly">{messages.backupsWeekly}</option>
            <option value="never">{messages.backupsNever}</option>
          </select>
        )}
      </Field>
      <Field label={messages.backupFolder}>
        {(ids) => <input {...ids} className={controlClass} value={folder} readOnly title={folder} />}
      </Field>
      <Button look="outlined" onClick={() => void choose()}>
        {messages.chooseFolder}
      </Button>
    </Section>
  )
}
