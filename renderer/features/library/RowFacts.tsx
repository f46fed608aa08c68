import type { Article } from '@shared/model/article.ts'
import type { SnippetRow } from '@shared/model/query.ts'
import { Highlighter, MessageSquareText } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MarkCount } from '../../data/reads/mark-counts.ts'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import styles from './ArticleList.module.css'
import { MarkedText } from './MarkedText.tsx'
import { CopiesButton } from './CopiesButton.tsx'
import { libraryMessages } from './messages.ts'
import { rowDate } from './row-date.ts'

interface RowFactsProps {
  readonly article: Article
  readonly snippet: SnippetRow | undefined
  readonly counts: MarkCount | undefined
  readonly copyCount: number
}

/** Source, date, and how much was noted and marked. Of these only the source gives way where there is no room. */
export function RowFacts({ article, snippet, counts, copyCount }: RowFactsProps) {
  const messages = useMessages(libraryMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { published } = article
  const { notes, highlights } = counts ?? { notes: 0, highlights: 0 }
  return (
    <p className={styles.facts}>
      <span className={styles.source}>
        <Source article={article} snippet={snippet} />
      </span>
      <span className={styles.date}>
        {published === null ? messages.noDate : rowDate(published, language)}
      </span>
      {notes + highlights === 0 && copyCount < 2 ? null : (
        <span className={styles.counts}>
          <Count count={notes} label={messages.noteCount(notes)} icon={<MessageSquareText />} />
          <Count count={highlights} label={messages.highlightCount(highlights)} icon={<Highlighter />} />
          {copyCount < 2 ? null : <CopiesButton articleId={article.id} count={copyCount} />}
        </span>
      )}
    </p>
  )
}

/** The byline stands here only where the query matched in it, and then first, so that the hit is seen. */
function Source({ article: { source, agency }, snippet }: Pick<RowFactsProps, 'article' | 'snippet'>) {
  const messages = useMessages(libraryMessages)
  const { source: foundSource = null, byline = null } = snippet ?? {}
  return (
    <>
      {byline === null ? null : (
        <>
          <MarkedText snippet={byline} /> ·{' '}
        </>
      )}
      {foundSource === null ? (source ?? agency ?? messages.noSource) : <MarkedText snippet={foundSource} />}
    </>
  )
}

interface CountProps {
  readonly count: number
  readonly label: string
  readonly icon: ReactNode
}

function Count({ count, label, icon }: CountProps) {
  const language = usePreferences((preferences) => preferences.language)
  if (count === 0) return null
  return (
    <span role="img" aria-label={label} title={label} className={styles.markCount}>
      {icon}
      {count.toLocaleString(localeOf(language))}
    </span>
  )
}
