import type { Article } from '@shared/model/article.ts'
import { useArticles } from '../../data/hooks/articles.ts'
import type { Comparison } from '../../state/comparison.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import styles from './CompareBar.module.css'
import { comparingMessages } from './messages.ts'
import { sharesOf } from './shares-of.ts'

/**
 * The figures as seen from the active pane: how much of its text also stands in each of the others. Where there is no
 * room the counts go first, then the words; a name may end in an ellipsis, a number never does.
 */
export function CompareSummary({ comparison }: { readonly comparison: Comparison }) {
  const m = useMessages(comparingMessages)
  const number = new Intl.NumberFormat(localeOf(usePreferences((preferences) => preferences.language)))
  const active = useWorkspace(activeArticleId) ?? comparison.base
  const { shares, passages, edited } = sharesOf(comparison, active)
  const others = useArticles(shares.map(({ articleId }) => articleId)) ?? []
  const [first] = shares
  if (passages === 0 || first === undefined) return <strong className={styles.summary}>{m.nothing}</strong>
  const counts = edited === 0 ? m.passages(passages) : `${m.passages(passages)}, ${m.edited(edited)}`
  const words = m.words(number.format(first.sharedWords), number.format(first.words))
  return (
    <div className={styles.summary}>
      {comparison.pairs.length === 1 ? (
        <strong className={styles.share}>{m.share(`${first.percent} %`)}</strong>
      ) : (
        <strong className={styles.shares}>
          {shares.map(({ articleId, percent }, index) => {
            const name = m.inArticle(nameAmong(others, index) ?? m.untitled)
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
      {shares.length === 1 ? <span className={styles.figure}>{words}</span> : null}
      <span className={styles.figure}>
        {shares.length === 1 ? '· ' : ''}
        {counts}
      </span>
    </div>
  )
}

/** The source of an article, or its title where another of them has the same source; null when it has neither. */
function nameAmong(articles: readonly (Article | undefined)[], index: number): string | null {
  const article = articles[index]
  const isAlone = articles.every((other, at) => at === index || other?.source !== article?.source)
  return (isAlone ? article?.source : null) ?? (article?.title.trim() || null)
}
