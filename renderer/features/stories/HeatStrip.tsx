import type { StoryHeat } from '@shared/contract/engine/stories.ts'
import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useId, useState } from 'react'
import { useBody } from '../../data/hooks/articles.ts'
import { useMessages } from '../../state/messages.ts'
import { controlClass, Field } from '../../ui/Field.tsx'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { storiesMessages } from './messages.ts'
import styles from './StoryPage.module.css'

interface HeatStripProps {
  readonly base: ArticleId
  readonly copies: readonly Article[]
  readonly heat: StoryHeat
  readonly onBase: (id: ArticleId) => void
}

/** The base text sentence by sentence, with the number of the other copies that have each; pressing one names them. */
export function HeatStrip({ base, copies, heat, onBase }: HeatStripProps) {
  const m = useMessages(storiesMessages)
  const body = useBody(base)
  const roving = useRovingFocus()
  const listId = useId()
  const [openAt, setOpenAt] = useState<number | null>(null)
  const others = copies.filter(({ id }) => id !== base)
  const language = copies.find(({ id }) => id === base)?.language ?? undefined
  const nameOf = ({ source, title }: Article): string => source ?? (title.trim() || m.untitled)
  return (
    <>
      <Field label={m.base}>
        {(ids) => (
          <select
            {...ids}
            className={controlClass}
            value={base}
            onChange={(event) => onBase(Number(event.target.value) as ArticleId)}
          >
            {copies.map((article) => (
              <option key={article.id} value={article.id}>
                {nameOf(article)}: {article.title.trim() || m.untitled}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ol className={styles.sentences} {...roving}>
        {heat.sentences.map(({ start, end, ids }, index) => {
          const isOpen = openAt === start
          const id = `${listId}-${index}`
          return (
            <li key={start} className={styles.sentence}>
              <button
                type="button"
                aria-label={m.sentence(index + 1, ids.length, others.length)}
                aria-describedby={id}
                aria-expanded={isOpen}
                onClick={() => setOpenAt(isOpen ? null : start)}
              >
                <i
                  className={styles.heat}
                  style={{ width: `${(100 * ids.length) / Math.max(1, others.length)}%` }}
                />
                <span>{m.inCopies(ids.length, others.length)}</span>
              </button>
              <div className={styles.words}>
                <p id={id} lang={language}>
                  {body?.text.slice(start, end)}
                </p>
                {isOpen ? (
                  <p className={styles.remark}>
                    {m.survivesIn}: {namesOf(others, (other) => ids.includes(other), nameOf) || m.none}
                    <br />
                    {m.missingIn}: {namesOf(others, (other) => !ids.includes(other), nameOf) || m.none}
                  </p>
                ) : null}
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

function namesOf(
  articles: readonly Article[],
  isMeant: (id: ArticleId) => boolean,
  nameOf: (article: Article) => string,
): string {
  return articles
    .filter(({ id }) => isMeant(id))
    .map(nameOf)
    .join(' · ')
}
