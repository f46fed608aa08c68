import { Download, RotateCw, X } from 'lucide-react'
import { runCommand } from '../../../state/commands.ts'
import { errorSentence } from '../../../state/errors.ts'
import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { ProgressBar } from '../../../ui/ProgressBar.tsx'
import { closeConcordance, shownLines, useConcordance } from './concordance-state.ts'
import styles from './Concordance.module.css'
import { ConcordanceTable } from './ConcordanceTable.tsx'
import { cancelConcordance, makeConcordance } from './make-concordance.ts'
import { concordanceMessages } from './messages.ts'
import { useMakeConcordance } from './use-make-concordance.ts'

/** Every place of the words that are searched for, each in its line. */
export function ConcordancePanel() {
  useMakeConcordance()
  const m = useMessages(concordanceMessages)
  const lines = useConcordance(shownLines)
  const hasMade = useConcordance(({ status, concordance }) => status === 'made' && concordance !== null)
  return (
    <section aria-label={m.concordance} data-concordance className={styles.panel}>
      <header className={styles.head}>
        <h2>{m.concordance}</h2>
        <Summary />
        <span className={styles.space} />
        <Button
          icon={<Download />}
          disabled={lines.length === 0}
          onClick={() => void runCommand('concordance.export')}
        >
          {m.exportShort}
        </Button>
        <IconButton label={m.close} icon={<X />} onClick={closeConcordance} />
      </header>
      {hasMade && lines.length === 0 ? <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState> : null}
      {lines.length === 0 ? null : <ConcordanceTable lines={lines} />}
    </section>
  )
}

/** What is shown, or how far it is. */
function Summary() {
  const m = useMessages(concordanceMessages)
  const { concordance, status, failure, progress, isOutdated, isExporting } = useConcordance()
  if (status === 'making' || isExporting) {
    const text = progress === null ? m.starting : m.making(progress.done, progress.total)
    return (
      <span role="status" className={styles.summary}>
        {text}
        <ProgressBar label={text} done={progress?.done ?? 0} total={progress?.total ?? 0} />
        <Button onClick={cancelConcordance}>{m.cancel}</Button>
      </span>
    )
  }
  const again = (
    <Button icon={<RotateCw />} onClick={() => void makeConcordance()}>
      {m.again}
    </Button>
  )
  const isWhole = status === 'made'
  const shown = concordance?.lines.length ?? 0
  const parts = [
    ...(concordance === null ? [] : [m.lines(concordance.total, concordance.articleCount)]),
    ...(concordance !== null && shown < concordance.total ? [m.firstLines(shown)] : []),
    ...(status === 'cancelled' ? [m.cancelled] : []),
    ...(status === 'failed' ? [errorSentence(failure)] : []),
    ...(isWhole && isOutdated ? [m.outdated] : []),
  ]
  return (
    <span role="status" className={styles.summary}>
      {parts.join(' · ')}
      {!isWhole || isOutdated ? again : null}
    </span>
  )
}
