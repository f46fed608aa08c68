import { useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CompareBar.module.css'
import { CompareSummary } from './CompareSummary.tsx'
import { toggleOnlyNew } from './elsewhere/only-new.ts'
import { comparingMessages } from './messages.ts'
import { PassageChoiceMenu } from './PassageChoiceMenu.tsx'
import { useRunComparison } from './use-run-comparison.ts'

/** What the open articles share in figures, and how it is shown. Hidden while fewer than two are open. */
export function CompareBar() {
  const m = useMessages(comparingMessages)
  const isComparing = useWorkspace((workspace) => workspace.panes.length > 1)
  const { status, comparison, show, isLinked } = useComparison()
  const tryAgain = useRunComparison()
  if (!isComparing) return null
  return (
    <div className={styles.bar} role="group" aria-label={m.bar} aria-busy={status === 'loading'}>
      {status === 'loading' ? <span>{m.aligning}…</span> : null}
      {status === 'failed' ? (
        <>
          <span role="alert">{m.failed}</span>
          <Button onClick={tryAgain}>{m.tryAgain}</Button>
        </>
      ) : null}
      {comparison !== null && comparison.gone.length > 0 ? (
        <span role="status">{m.gone(comparison.gone.length)} ·</span>
      ) : null}
      {comparison === null ? <span className={styles.summary} /> : <CompareSummary comparison={comparison} />}
      <PassageChoiceMenu comparison={comparison} />
      <div role="group" aria-label={m.compareView} className={styles.views}>
        <Button isPressed={show === 'shared'} onClick={() => useComparison.setState({ show: 'shared' })}>
          {m.showShared}
        </Button>
        <Button isPressed={show === 'new'} onClick={toggleOnlyNew}>
          {m.showNew}
        </Button>
      </div>
      <Button isPressed={isLinked} onClick={() => useComparison.setState({ isLinked: !isLinked })}>
        {m.linked}
      </Button>
    </div>
  )
}
