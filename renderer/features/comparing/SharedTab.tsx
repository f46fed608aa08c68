import type { ArticleId } from '@shared/model/ids.ts'
import { useBody } from '../../data/hooks/articles.ts'
import { alignPassage, type Comparison, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { comparingMessages } from './messages.ts'
import styles from './SharedTab.module.css'

/** Every passage of the comparison, in the order of the first article. */
export function SharedTab() {
  const m = useMessages(comparingMessages)
  const { comparison, status } = useComparison()
  if (status === 'loading') return <EmptyState title={`${m.aligning}…`} />
  if (comparison === null) return <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
  if (comparison.passages.length === 0) return <EmptyState title={m.noneTitle}>{m.noneText}</EmptyState>
  return <PassageList comparison={comparison} base={comparison.base} />
}

function PassageList({ comparison, base }: { readonly comparison: Comparison; readonly base: ArticleId }) {
  const m = useMessages(comparingMessages)
  const active = useComparison((state) => state.activeNumber)
  const body = useBody(base)
  const text = body?.text ?? ''
  return (
    <ol className={styles.list}>
      {comparison.passages.map(({ number, kind, sharedWords, places }) => (
        <li key={number}>
          <button
            type="button"
            className={styles.passage}
            aria-current={number === active ? 'true' : undefined}
            onClick={() => {
              const { panes, activePane } = useWorkspace.getState()
              const here = panes[activePane]
              const isHere = places.some(({ articleId }) => articleId === here)
              alignPassage(number, isHere && here !== undefined ? here : base)
            }}
          >
            <span className={styles.facts}>
              <span className={styles.number} data-kind={kind}>
                {number}
              </span>
              {kind === 'edited' ? m.editedKind : m.exact} · {m.wordCount(sharedWords)}
            </span>
            <span className={styles.quote}>{text.slice(places[0]?.start, places[0]?.end)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
