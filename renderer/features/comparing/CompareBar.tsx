import { useComparison, type PairSummary } from '../../state/comparison.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './CompareBar.module.css'
import { comparingMessages } from './messages.ts'
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
      {comparison === null ? null : <Summary pairs={comparison.pairs} />}
      <span className={styles.space} />
      <div role="group" aria-label={m.compareView} className={styles.views}>
        <Button isPressed={show === 'shared'} onClick={() => useComparison.setState({ show: 'shared' })}>
          {m.showShared}
        </Button>
        <Button
          isPressed={show === 'new'}
          onClick={() => useComparison.setState({ show: show === 'new' ? 'shared' : 'new' })}
        >
          {m.showNew}
        </Button>
      </div>
      <Button isPressed={isLinked} onClick={() => useComparison.setState({ isLinked: !isLinked })}>
        {m.linked}
      </Button>
    </div>
  )
}

/** The figures as seen from the active pane: what of its text also stands in the other, or in the base. */
function Summary({ pairs }: { readonly pairs: readonly PairSummary[] }) {
  const m = useMessages(comparingMessages)
  const locale = localeOf(usePreferences((preferences) => preferences.language))
  const active = useWorkspace((workspace) => workspace.activePane)
  const pair = pairs[active - 1] ?? pairs[0]
  if (pair === undefined) return null
  if (pair.passages === 0) return <strong>{m.nothing}</strong>
  const isBase = active === 0
  const words = isBase ? pair.words.base : pair.words.other
  const shared = isBase ? pair.shared.base : pair.shared.other
  const number = new Intl.NumberFormat(locale)
  const percent = `${Math.round((100 * shared) / Math.max(1, words))} %`
  const other = isBase ? 2 : 1
  const figures = [
    m.words(number.format(shared), number.format(words)),
    ` · ${m.passages(pair.passages)}`,
    pair.edited === 0 ? '' : `, ${m.edited(pair.edited)}`,
  ].join('')
  return (
    <>
      <strong>{pairs.length > 1 ? m.shareWith(percent, other) : m.share(percent)}</strong>
      <span className={styles.figures} title={figures}>
        {figures}
      </span>
    </>
  )
}
