import { useMessages } from '../../state/messages.ts'
import styles from './ArticleList.module.css'
import { MarkedText } from './MarkedText.tsx'
import { libraryMessages } from './messages.ts'
import { RowFacts } from './RowFacts.tsx'
import type { RowData } from './use-row-data.ts'

interface ArticleRowProps {
  readonly data: RowData
  /** How many copies of a story the row stands for. */
  readonly copyCount: number
}

/** What a row of the list says about its article. */
export function ArticleRow({ data: { article, state, snippet, counts }, copyCount }: ArticleRowProps) {
  const messages = useMessages(libraryMessages)
  if (article === undefined) return <div className={styles.pending} />
  const isUnread = state?.readAtMs === 0
  const hasHit = snippet !== undefined && snippet.body.text !== ''
  return (
    <>
      <p className={styles.title} data-unread={isUnread}>
        {isUnread ? <span className={styles.dot} role="img" aria-label={messages.isUnread} /> : null}
        {snippet === undefined ? article.title : <MarkedText snippet={snippet.title} />}
      </p>
      <RowFacts article={article} snippet={snippet} counts={counts} copyCount={copyCount} />
      <p className={styles.excerpt} lang={article.language ?? undefined}>
        {hasHit ? <MarkedText snippet={snippet.body} /> : article.excerpt}
      </p>
    </>
  )
}
