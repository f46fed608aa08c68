import type { StoryAccount, StoryHeat } from '@shared/contract/engine/stories.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { byDate } from '@shared/core/stories/index.ts'
import { Columns2, X } from 'lucide-react'
import { useState } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { useMessages } from '../../state/messages.ts'
import { closeStory, openSideBySide } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { CopyItem } from './CopyItem.tsx'
import { HeatStrip } from './HeatStrip.tsx'
import { storiesMessages } from './messages.ts'
import styles from './StoryPage.module.css'
import { useStory, useStoryHeat } from './use-story.ts'

/** The page of a story: its copies by date with what each has of the others, and which sentences survive where. */
export function StoryPage({ articleId }: { readonly articleId: ArticleId }) {
  const m = useMessages(storiesMessages)
  const story = useStory(articleId)
  if (story.status === 'ready' && story.value !== null) return <StoryBody account={story.value} />
  return (
    <section className={styles.page} aria-label={m.story('')} aria-busy={story.status === 'loading'}>
      <div className={styles.bar}>
        <IconButton label={m.close} icon={<X />} onClick={closeStory} />
      </div>
      {story.status === 'ready' ? <EmptyState title={m.goneTitle}>{m.goneText}</EmptyState> : null}
      {story.status === 'failed' ? (
        <EmptyState title={m.failed} actions={<Again again={story.again} />} />
      ) : null}
    </section>
  )
}

function Again({ again }: { readonly again: () => void }) {
  const m = useMessages(storiesMessages)
  return (
    <Button look="outlined" onClick={again}>
      {m.tryAgain}
    </Button>
  )
}

function StoryBody({ account }: { readonly account: StoryAccount }) {
  const m = useMessages(storiesMessages)
  const [lead] = account.copies
  const [chosenBase, setBase] = useState<ArticleId | null>(null)
  const base = chosenBase !== null && account.copies.includes(chosenBase) ? chosenBase : lead
  const found = useArticles(account.copies)
  const articles = (found ?? []).filter((article) => article !== undefined)
  const leadArticle = articles.find(({ id }) => id === lead)
  if (base === undefined || leadArticle === undefined) return <section className={styles.page} aria-busy />
  const title = leadArticle.title.trim() || m.untitled
  const papers = new Set(articles.map(({ source }) => source ?? '')).size
  return (
    <section className={styles.page} aria-label={m.story(title)}>
      <header className={styles.head}>
        <div className={styles.bar}>
          <Button look="outlined" icon={<Columns2 />} onClick={() => openSideBySide(account.copies)}>
            {m.compare}
          </Button>
          <IconButton label={m.close} icon={<X />} onClick={closeStory} />
        </div>
        <p className={styles.facts}>
          {m.copies(articles.length)} · {m.papers(papers)}
        </p>
        <h2 className={styles.title} lang={leadArticle.language ?? undefined}>
          {title}
        </h2>
        {account.isComplete ? null : <p className={styles.remark}>{m.incomplete}</p>}
      </header>
      <StoryParts {...{ account, articles, leadArticle, base, setBase }} />
    </section>
  )
}

interface StoryPartsProps {
  readonly account: StoryAccount
  readonly articles: readonly Article[]
  readonly leadArticle: Article
  readonly base: ArticleId
  readonly setBase: (id: ArticleId) => void
}

function StoryParts({ account, articles, leadArticle, base, setBase }: StoryPartsProps) {
  const m = useMessages(storiesMessages)
  const loaded = useStoryHeat(base, account)
  const heat: StoryHeat | null = loaded.status === 'ready' ? loaded.value : null
  const copies = [...articles].sort((x, y) => byDate(x, y) || x.id - y.id)
  return (
    <>
      <section className={styles.part} aria-label={m.timeline}>
        <h3>{m.timeline}</h3>
        <ol className={styles.timeline}>
          {copies.map((article) => (
            <CopyItem
              key={article.id}
              article={article}
              lead={leadArticle}
              isLeadChosen={account.isLeadChosen}
              isBase={article.id === base}
              heat={heat}
              origin={account.origins.find(({ copy }) => copy === article.id)}
              articles={articles}
              onBase={() => setBase(article.id)}
            />
          ))}
        </ol>
        <p className={styles.remark}>{m.originNote}</p>
      </section>
      <section className={styles.part} aria-label={m.heat} aria-busy={loaded.status === 'loading'}>
        <h3>{m.heat}</h3>
        {loaded.status === 'loading' ? <p className={styles.remark}>{m.weighing}</p> : null}
        {loaded.status === 'failed' ? (
          <EmptyState title={m.failed} actions={<Again again={loaded.again} />} />
        ) : null}
        {heat === null ? null : <HeatStrip base={base} copies={copies} heat={heat} onBase={setBase} />}
      </section>
    </>
  )
}
