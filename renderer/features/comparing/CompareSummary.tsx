import { useArticles } from '../../data/hooks/articles.ts'
import type { Comparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { nameOf } from './article-names.ts'
import styles from './CompareBar.module.css'
import { comparingMessages } from './messages.ts'
import { sharesOf } from './shares-of.ts'

/**
 * The figures as seen from the active pane: how much of its text also stands in each of the others. Where there is no
 * room the counts go first; a name may end in an ellipsis, a number never does.
 */
export function CompareSummary({ comparison }: { readonly comparison: Comparison }) {
  const m = useMessages(comparingMessages)
  const active = useWorkspace(activeArticleId) ?? comparison.base
  const { shares, passages, edited } = sharesOf(comparison, active)
  const others = useArticles(shares.map(({ articleId }) => articleId)) ?? []
  const [first] = shares
  if (passages === 0 || first === undefined) return <strong className={styles.summary}>{m.nothing}</strong>
  const counts = edited === 0 ? m.passages(passages) : `${m.passages(passages)}, ${m.edited(edited)}`
  return (
    <div className={styles.summary}>
      {comparison.pairs.length === 1 ? (
        <strong className={styles.share}>{m.share(`${first.percent} %`)}</strong>
      ) : (
        <strong className={styles.shares}>
          {shares.map(({ articleId, percent }, index) => {
            const name = m.inArticle(nameOf(others[index], others) ?? m.untitled)
            return (
              <span key={articleId} className={styles.partner} title={`${percent} % ${name}`}>
                <span className={styles.share}>
                  {index === 0 ? '' : '· '}
                  {percent} %
                </span>{' '}
                <span className={styles.name}>{name}</span>
              </span>
            )
          })}
        </strong>
      )}
      <span className={styles.figure}>{counts} </span>
    </div>
  )
}
