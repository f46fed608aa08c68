import type { ImportId } from '@shared/model/ids.ts'
import { type ShownImport, useImport } from '../../data/hooks/imports.ts'
import { errorSentence } from '../../state/errors.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { momentText } from '../../state/moment-text.ts'
import { showNotice } from '../../state/notices.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { countProblems } from './count-problems.ts'
import { failedItemsOf } from './failed-items.ts'
import { importItems, useImportQueue } from './import-queue.ts'
import styles from './ImportReport.module.css'
import { importingMessages, problemMessages } from './messages.ts'
import { offerAnew } from './offer.ts'
import { previewMessages } from './preview-messages.ts'
import { ProblemGroups } from './ProblemGroups.tsx'
import { nameOfPlace } from './problem-place.ts'
import { takeBackImport } from './take-back.ts'

/** Honest totals of one import, and each file that failed with its reason. */
export function ImportReportDialog({ importId }: { readonly importId: ImportId }) {
  const shown = useImport(importId)
  return shown === undefined ? null : <Report shown={shown} />
}

function Report({ shown: { record, left } }: { readonly shown: ShownImport }) {
  const messages = useMessages(importingMessages)
  const reasons = useMessages(problemMessages)
  const preview = useMessages(previewMessages)
  const language = usePreferences((preferences) => preferences.language)
  const number = (value: number): string => value.toLocaleString(localeOf(language))
  const states = {
    done: messages.stateDone,
    running: messages.stateRunning,
    cancelled: messages.stateCancelled,
    interrupted: messages.stateInterrupted,
  }
  const started = momentText(record.startedAtMs, language)
  const counts = countProblems(record.problems)
  const totals: readonly (readonly [string, string])[] = [
    [messages.filesRead, `${number(record.filesDone)} / ${number(record.fileCount)}`],
    [messages.articlesAdded, number(record.articlesAdded)],
    ...(left.kept === record.articlesAdded ? [] : [[messages.articlesKept, number(left.kept)] as const]),
    [messages.articlesThere, number(record.articlesAlreadyThere)],
    [messages.filesFailed, number(counts.files)],
    ...(counts.parts === 0 ? [] : [[messages.partsFailedTitle, number(counts.parts)] as const]),
    ...(counts.cutOff === 0 ? [] : [[messages.cutOffTitle, number(counts.cutOff)] as const]),
  ]
  const close = (): void => useImportQueue.setState({ reportOf: null })
  const again = failedItemsOf(record.id)
  const tryAgain = (): void => {
    close()
    void importItems(again)
  }
  const readAs = (): void => {
    close()
    void offerAnew(again)
  }
  const takeBack = (): void => {
    takeBackImport(record.id).catch((error: unknown) =>
      showNotice(() => errorSentence(error), { kind: 'error' }),
    )
  }
  const copy = (): void => {
    const lines = record.problems.map((problem) =>
      [nameOfPlace(problem, messages), reasons[problem.code], problem.detail].join('\t'),
    )
    void navigator.clipboard.writeText(
      [...totals.map(([name, value]) => `${name}\t${value}`), ...lines].join('\n'),
    )
  }
  return (
    <Dialog
      title={messages.reportTitle}
      closeLabel={messages.close}
      onClose={close}
      size="large"
      actions={
        <>
          <Button look="outlined" onClick={copy}>
            {messages.copyReport}
          </Button>
          {left.kept === 0 || record.state === 'running' ? null : (
            <Button look="outlined" onClick={takeBack}>
              {messages.takeBack}
            </Button>
          )}
          {again.length === 0 ? null : (
            <Button look="outlined" onClick={tryAgain}>
              {messages.tryAgain(again.length)}
            </Button>
          )}
          {again.length === 0 ? null : (
            <Button look="outlined" onClick={readAs}>
              {preview.readAsAct}
            </Button>
          )}
          <Button look="primary" onClick={close}>
            {messages.close}
          </Button>
        </>
      }
    >
      <p className={styles.state}>
        {messages.startedAt(started)} · {states[record.state]}
      </p>
      <dl className={styles.totals}>
        {totals.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record.problems.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{messages.problemsTitle}</h3>
          <ProblemGroups problems={record.problems} />
        </>
      )}
    </Dialog>
  )
}
