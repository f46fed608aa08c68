import { useImports } from '../../data/hooks/imports.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useImportQueue } from './import-queue.ts'
import styles from './ImportReport.module.css'
import { importingMessages } from './messages.ts'

export function ImportHistoryDialog() {
  const imports = useImports()
  const messages = useMessages(importingMessages)
  const language = usePreferences((preferences) => preferences.language)
  if (imports === undefined) return null
  return (
    <Dialog
      title={messages.historyTitle}
      closeLabel={messages.close}
      onClose={() => useImportQueue.setState({ isHistoryOpen: false })}
    >
      {imports.length === 0 ? <p>{messages.historyEmpty}</p> : null}
      <ul>
        {imports.map((record) => (
          <li key={record.id}>
            <Button
              className={styles.history}
              onClick={() => useImportQueue.setState({ reportOf: record.id })}
            >
              <span>{new Date(record.startedAtMs).toLocaleString(localeOf(language))}</span>
              <span>
                {messages.articles(record.articlesAdded)}
                {record.problems.length > 0 ? ` · ${messages.failed(record.problems.length)}` : ''}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
