import { Undo2 } from 'lucide-react'
import { useImports } from '../../data/hooks/imports.ts'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { momentText } from '../../state/moment-text.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useImportQueue } from './import-queue.ts'
import { keptText } from './kept-text.ts'
import styles from './ImportReport.module.css'
import { problemCountTexts } from './count-problems.ts'
import { importingMessages } from './messages.ts'
import { takeBackImport } from './take-back.ts'
import { watchMessages } from './watching/watch-messages.ts'

export function ImportHistoryDialog() {
  const imports = useImports()
  const messages = useMessages(importingMessages)
  const watch = useMessages(watchMessages)
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
        {imports.map(({ record, left }) => {
          const when = momentText(record.startedAtMs, language)
          return (
            <li key={record.id} className={styles.historyRow}>
              <Button
                className={styles.history}
                onClick={() => useImportQueue.setState({ reportOf: record.id })}
              >
                <span>{when}</span>
                <span>
                  {[
                    ...(record.isWatched === true ? [watch.fromFolder] : []),
                    keptText(record, left, messages),
                    ...problemCountTexts(record.problems, messages),
                  ].join(' · ')}
                </span>
              </Button>
              {left.kept === 0 || record.state === 'running' ? null : (
                <IconButton
                  label={messages.takeBackOf(when)}
                  icon={<Undo2 />}
                  onClick={() => {
                    takeBackImport(record.id).catch((error: unknown) =>
                      showNotice(() => errorSentence(error), { kind: 'error' }),
                    )
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
