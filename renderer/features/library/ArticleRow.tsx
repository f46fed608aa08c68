import type { Article } from '@shared/model/article.ts'
import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import styles from './ArticleList.module.css'
import { MarkedText } from './MarkedText.tsx'
import { libraryMessages } from './messages.ts'
import { rowDate } from './row-date.ts'
import type { RowData } from './use-row-data.ts'

interface ArticleRowProps {
  readonly data: RowData
  readonly noteCount: number
  readonly highlightCount: number
}

/** What a row of the list says about its article. */
export function ArticleRow({
  data: { article, state, snippet },
  noteCount,
  highlightCount,
}: ArticleRowProps) {
  const messages = useMessages(libraryMessages)
  if (article === undefined) return <div className={styles.pending} />
  const isUnread = state?.readAtMs === 0
  const counts = [
    ...(noteCount > 0 ? [messages.noteCount(noteCount)] : []),
    ...(highlightCount > 0 ? [messages.highlightCount(highlightCount)] : []),
  ]
  const hasHit = snippet !== undefined && snippet.body.text !== ''
  return (
    <>
      <p className={styles.title} data-unread={isUnread}>
        {isUnread ? <span className={styles.dot} role="img" aria-label={messages.isUnread} /> : null}
        {snippet === undefined ? article.title : <MarkedText snippet={snippet.title} />}
      </p>
      <p className={styles.facts}>
        <Facts article={article} />
        <span className={styles.counts}>{counts.join(' · ')}</span>
      </p>
      <p className={styles.excerpt} lang={article.language ?? undefined}>
        {hasHit ? <MarkedText snippet={snippet.body} /> : article.excerpt}
      </p>
    </>
  )
}

function Facts({ article: { source, published } }: { readonly article: Article }) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const date = published === null ? messages.noDate : rowDate(published, language)
  return (
    <span className={styles.source}>
      {source ?? messages.noSource} · {date}
    </span>
  )
}
