import type { JournalSummary } from '@shared/contract/ipc.ts'
import { useEffect, useRef, useState } from 'react'
import { callMain } from '../../state/bridge.ts'
import { errorSentence } from '../../state/errors.ts'
import { useMessages } from '../../state/messages.ts'
import { momentText } from '../../state/moment-text.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './TroublePage.module.css'
import {
  exportJournal,
  type LibraryTrouble,
  restoreFromJournal,
  restoreLatestBackup,
  startAnew,
  takeAsItIs,
} from './library-trouble.ts'
import { troubleMessages } from './messages.ts'

interface TroublePageProps {
  readonly trouble: LibraryTrouble
  /** Starts once more, with the library as it is now. */
  readonly onStart: () => void
}

/** Says what is the matter with the library, and what can be done; nothing happens without a choice. */
export function TroublePage({ trouble, onStart }: TroublePageProps) {
  const messages = useMessages(troubleMessages)
  const heading = useRef<HTMLHeadingElement>(null)
  const summary = useSummary()
  const latest = useLatestBackup()
  const language = usePreferences((preferences) => preferences.language)
  const [running, setRunning] = useState<number | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const [isAsking, setIsAsking] = useState(false)
  const { kind } = trouble
  const hasCopy = summary !== null && summary !== 'reading'

  useEffect(() => heading.current?.focus(), [])

  const run = (act: () => Promise<void>): void => {
    setFailure(null)
    setRunning(0)
    act().then(onStart, (error: unknown) => {
      setRunning(null)
      setFailure(error)
    })
  }

  return (
    <main className={styles.page} aria-busy={running !== null}>
      <h1 ref={heading} tabIndex={-1}>
        {messages[`${kind}Title`]}
      </h1>
      <p>{messages[`${kind}Text`]}</p>
      <Copy summary={summary} />
      {failure === null ? null : <p role="alert">{errorSentence(failure)}</p>}
      {running === null ? (
        <div className={styles.acts}>
          {hasCopy && kind !== 'newer' ? (
            <Button look="primary" onClick={() => run(() => restoreFromJournal(kind, setRunning))}>
              {messages.restore}
            </Button>
          ) : null}
          {kind === 'older' || kind === 'other' ? (
            <Button look="outlined" onClick={() => run(takeAsItIs)}>
              {messages.keep}
            </Button>
          ) : null}
          {latest === null || kind === 'newer' ? null : (
            <Button look="outlined" onClick={() => run(restoreLatestBackup)}>
              {messages.restoreBackup(momentText(latest, language))}
            </Button>
          )}
          {hasCopy ? (
            <Button look="outlined" onClick={() => void exportJournal().catch(setFailure)}>
              {messages.exportCopy}
            </Button>
          ) : null}
          <Button look="outlined" onClick={() => setIsAsking(true)}>
            {messages.anew}
          </Button>
          <Button look="outlined" onClick={onStart}>
            {messages.tryAgain}
          </Button>
        </div>
      ) : (
        <div role="status" className={styles.running}>
          <span>{messages.restoring}</span>
          <ProgressBar label={messages.restoring} done={Math.round(running * 100)} total={100} />
        </div>
      )}
      {trouble.detail === null ? null : (
        <details>
          <summary>{messages.details}</summary>
          <pre>{trouble.detail}</pre>
        </details>
      )}
      {isAsking ? (
        <Dialog
          title={messages.anewTitle}
          closeLabel={messages.cancel}
          onClose={() => setIsAsking(false)}
          size="small"
          actions={
            <>
              <Button onClick={() => setIsAsking(false)}>{messages.cancel}</Button>
              <Button
                look="danger"
                onClick={() => {
                  setIsAsking(false)
                  run(startAnew)
                }}
              >
                {messages.anew}
              </Button>
            </>
          }
        >
          <p>{messages.anewText}</p>
        </Dialog>
      ) : null}
    </main>
  )
}

function Copy({ summary }: { readonly summary: JournalSummary | 'reading' | null }) {
  const messages = useMessages(troubleMessages)
  if (summary === 'reading') return <p role="status">{messages.reading}</p>
  if (summary === null) return <p>{messages.noCopy}</p>
  const { articles, notes, highlights, lists, damaged } = summary
  return (
    <p>
      {messages.holds(articles, notes, highlights, lists)}
      {damaged > 0 ? ` ${messages.holdsDamaged(damaged)}` : null}
    </p>
  )
}

/** When the latest backup was made; null for none. */
function useLatestBackup(): number | null {
  const [latest, setLatest] = useState<number | null>(null)
  useEffect(() => {
    callMain('backup.list').then(
      ({ backups }) => setLatest(backups[0]?.atMs ?? null),
      () => undefined,
    )
  }, [])
  return latest
}

/** What the journal holds; one that cannot be read counts as none. */
function useSummary(): JournalSummary | 'reading' | null {
  const [summary, setSummary] = useState<JournalSummary | 'reading' | null>('reading')
  useEffect(() => {
    callMain('journal.summary').then(setSummary, () => setSummary(null))
  }, [])
  return summary
}
