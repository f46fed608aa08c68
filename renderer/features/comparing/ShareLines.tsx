import type { ArticleId } from '@shared/model/ids.ts'
import { useMemo } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { type Comparison, useComparison } from '../../state/comparison.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { nameOf } from './article-names.ts'
import { comparingMessages } from './messages.ts'
import styles from './ShareLines.module.css'
import { sharesOf } from './shares-of.ts'

/** In the head of each pane: how much of its own text stands in each article that it is compared with. */
export function ShareLines({ articleId }: { readonly articleId: ArticleId }) {
  const comparison = useComparison((state) => state.comparison)
  return comparison === null || comparison.gone.includes(articleId) ? null : (
    <Lines comparison={comparison} articleId={articleId} />
  )
}

interface LinesProps {
  readonly comparison: Comparison
  readonly articleId: ArticleId
}

function Lines({ comparison, articleId }: LinesProps) {
  const m = useMessages(comparingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const number = useMemo(() => new Intl.NumberFormat(localeOf(language)), [language])
  const { shares } = sharesOf(comparison, articleId)
  const others = useArticles(shares.map((share) => share.articleId)) ?? []
  return (
    <ul className={styles.lines}>
      {shares.map((share, index) => (
        <li key={share.articleId}>
          {m.shareOf(
            `${share.percent} %`,
            number.format(share.sharedWords),
            number.format(share.words),
            nameOf(others[index], others) ?? m.untitled,
          )}
        </li>
      ))}
    </ul>
  )
}
