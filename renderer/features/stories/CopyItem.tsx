import type { StoryHeat } from '@shared/contract/engine/stories.ts'
import { findNewWords } from '@shared/core/stories/index.ts'
import type { Article } from '@shared/model/article.ts'
import type { Origin } from '@shared/model/story.ts'
import { Fragment } from 'react'
import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { printedDateText } from '../../state/printed-date.ts'
import { openArticle } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { makeLead, splitOff } from './acts.ts'
import { Barcode } from './Barcode.tsx'
import { storiesMessages } from './messages.ts'
import { OriginEvidence } from './OriginEvidence.tsx'
import { percent } from './percent.ts'
import styles from './StoryPage.module.css'

interface CopyItemProps {
  readonly article: Article
  readonly lead: Article
  readonly isLeadChosen: boolean
  /** Whether the other copies are compared with this one. */
  readonly isBase: boolean
  readonly heat: StoryHeat | null
  readonly origin: Origin | undefined
  readonly articles: readonly Article[]
  readonly onBase: () => void
}

/** One copy on the timeline: when and where, under which headline, how much of the base, and where it came from. */
export function CopyItem(props: CopyItemProps) {
  const { article, lead, isLeadChosen, isBase, heat, origin, articles, onBase } = props
  const m = useMessages(storiesMessages)
  const language = usePreferences((preferences) => preferences.language)
  const isLead = article.id === lead.id
  const shares = heat?.shares.find(({ id }) => id === article.id)
  const { published, agency } = article
  return (
    <li className={styles.copy} data-lead={isLead}>
      <p className={styles.facts}>
        <span className={styles.date}>
          {published === null ? m.noDate : printedDateText(published, language)}
        </span>
        <strong>{article.source ?? m.noSource}</strong>
        <span>{agency === null ? m.noCredit : m.credit(agency)}</span>
        {isLead ? <span className={styles.badge}>{isLeadChosen ? m.leadByHand : m.lead}</span> : null}
      </p>
      <button
        type="button"
        className={styles.headline}
        lang={article.language ?? undefined}
        onClick={() => openArticle(article.id)}
      >
        <Headline title={article.title.trim() || m.untitled} lead={isLead ? article.title : lead.title} />
      </button>
      {heat === null ? null : <Barcode sentences={heat.sentences} id={isBase ? null : article.id} />}
      <p className={styles.shares}>
        {isBase
          ? m.isBase
          : shares === undefined
            ? null
            : m.shareOf(percent(shares.copy01), percent(shares.text01))}
      </p>
      <OriginEvidence copy={article.id} origin={origin} articles={articles} />
      <div className={styles.acts}>
        {isBase ? null : <Button onClick={onBase}>{m.makeBase}</Button>}
        {isLead ? null : <Button onClick={() => void makeLead(article.id)}>{m.makeLeadShort}</Button>}
        <Button onClick={() => void splitOff([article.id])}>{m.splitOffShort}</Button>
      </div>
    </li>
  )
}

/** A headline, the words that the lead's does not have in bold. */
function Headline({ title, lead }: { readonly title: string; readonly lead: string }) {
  const spans = findNewWords(title, lead)
  return (
    <>
      {spans.map(({ start, end }, index) => (
        <Fragment key={start}>
          {title.slice(spans[index - 1]?.end ?? 0, start)}
          <b>{title.slice(start, end)}</b>
        </Fragment>
      ))}
      {title.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
