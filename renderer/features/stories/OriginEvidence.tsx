import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Evidence, Origin } from '@shared/model/story.ts'
import { useState } from 'react'
import { useMessages } from '../../state/messages.ts'
import { controlClass, Field } from '../../ui/Field.tsx'
import { sayOrigin } from './acts.ts'
import { storiesMessages } from './messages.ts'
import { percent } from './percent.ts'
import styles from './StoryPage.module.css'

interface OriginEvidenceProps {
  readonly copy: ArticleId
  readonly origin: Origin | undefined
  /** All copies of the story. */
  readonly articles: readonly Article[]
}

/** From which copy this one was probably taken, with every sign for it and against it, and a place to say it oneself. */
export function OriginEvidence({ copy, origin, articles }: OriginEvidenceProps) {
  const m = useMessages(storiesMessages)
  // a story of hundreds of copies would have that many names in each of hundreds of fields
  const [isOpen, setOpen] = useState(false)
  const say = ({ kind, speaks, confidence01 }: Evidence): string =>
    (speaks === 'for' ? m[`evidence-${kind}`] : m[`against-${kind}`])(percent(confidence01))
  return (
    <details className={styles.origin} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <OriginSummary origin={origin} articles={articles} />
      </summary>
      {origin === undefined || origin.evidence.length === 0 ? null : (
        <ul>
          {origin.evidence.map((evidence) => (
            <li key={evidence.kind} data-speaks={evidence.speaks}>
              {evidence.speaks === 'for' ? m.originFor : m.originAgainst}: {say(evidence)}
            </li>
          ))}
        </ul>
      )}
      {isOpen ? <OriginField {...{ copy, origin, articles }} /> : null}
    </details>
  )
}

function OriginSummary({ origin, articles }: Pick<OriginEvidenceProps, 'origin' | 'articles'>) {
  const m = useMessages(storiesMessages)
  const from = articles.find(({ id }) => id === origin?.from)
  if (origin?.isChosen === true && origin.from === null) return m.originNone
  if (origin === undefined || from === undefined) return m.originUnknown
  const name = from.source ?? (from.title.trim() || m.untitled)
  return origin.isChosen ? m.originChosen(name) : m.originLikely(name, percent(origin.confidence01))
}

const BY_SIGNS = 'signs'
const NO_COPY = 'none'

function OriginField({ copy, origin, articles }: OriginEvidenceProps) {
  const m = useMessages(storiesMessages)
  const choose = (value: string): void => {
    if (value === BY_SIGNS) void sayOrigin(copy, null)
    else void sayOrigin(copy, { from: value === NO_COPY ? null : (Number(value) as ArticleId) })
  }
  return (
    <Field label={m.originField}>
      {(ids) => (
        <select
          {...ids}
          className={controlClass}
          value={origin?.isChosen === true ? String(origin.from ?? NO_COPY) : BY_SIGNS}
          onChange={(event) => choose(event.target.value)}
        >
          <option value={BY_SIGNS}>{m.originBySigns}</option>
          <option value={NO_COPY}>{m.originNoCopy}</option>
          {articles
            .filter(({ id }) => id !== copy)
            .map(({ id, source, title }) => (
              <option key={id} value={id}>
                {source === null ? title.trim() || m.untitled : `${source}: ${title.trim() || m.untitled}`}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}
