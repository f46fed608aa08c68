import type { Article } from '@shared/model/article.ts'
import { Info, Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { showInspector } from '../../state/inspector.ts'
import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { printedDateText } from '../../state/printed-date.ts'
import { closePane } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { openFind } from './find-state.ts'
import { readingMessages } from './messages.ts'
import styles from './Reader.module.css'

const WORDS_A_MINUTE = 230

interface ReaderHeadProps {
  readonly article: Article
  readonly pane: number
  /** Only the beginning of the article was delivered. */
  readonly isExcerpt: boolean
  readonly note: ReactNode
}

/** Source, title, byline and date of an article, and the tools of its pane. */
export function ReaderHead({ article, pane, isExcerpt, note }: ReaderHeadProps) {
  const m = useMessages(readingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { agency } = article
  const source = article.source ?? agency ?? m.noSource
  const isCredited = agency !== null && article.source !== null && agency !== article.source
  const byline = [
    article.byline,
    article.published === null ? null : printedDateText(article.published, language),
    m.minutes(Math.max(1, Math.round(article.wordCount / WORDS_A_MINUTE))),
    isExcerpt ? m.excerpt : null,
  ].filter((part) => part !== null)
  const showInformation = (): void => showInspector('info')

  return (
    <header className={styles.head}>
      <div className={styles.source}>
        <i className={styles.dot} aria-hidden />
        <span>{isCredited ? `${source} · ${m.copyFrom(agency)}` : source}</span>
      </div>
      <div className={styles.tools}>
        <IconButton label={m.find} icon={<Search />} onClick={() => openFind(article.id)} />
        <IconButton label={m.information} icon={<Info />} onClick={showInformation} />
        <IconButton label={m.closePane} icon={<X />} onClick={() => closePane(pane)} />
      </div>
      <h2 className={styles.title} lang={article.language ?? undefined}>
        {article.title.trim() || m.untitled}
      </h2>
      <p className={styles.byline}>{byline.join(' · ')}</p>
      {note}
    </header>
  )
}
