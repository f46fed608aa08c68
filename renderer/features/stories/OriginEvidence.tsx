import type { Article } from '@shared/model/article.ts'
import type { Evidence, Origin } from '@shared/model/story.ts'
import { useMessages } from '../../state/messages.ts'
import { storiesMessages } from './messages.ts'
import { percent } from './percent.ts'
import styles from './StoryPage.module.css'

interface OriginEvidenceProps {
  readonly origin: Origin
  readonly articles: readonly Article[]
}

/** From which copy this one was probably taken, with every sign for it and against it. */
export function OriginEvidence({ origin, articles }: OriginEvidenceProps) {
  const m = useMessages(storiesMessages)
  const from = articles.find(({ id }) => id === origin.from)
  if (from === undefined) return null
  const name = from.source ?? (from.title.trim() || m.untitled)
  const say = ({ kind, speaks, confidence01 }: Evidence): string =>
    (speaks === 'for' ? m[`evidence-${kind}`] : m[`against-${kind}`])(percent(confidence01))
  return (
    <details className={styles.origin}>
      <summary>{m.originLikely(name, percent(origin.confidence01))}</summary>
      <ul>
        {origin.evidence.map((evidence) => (
          <li key={evidence.kind} data-speaks={evidence.speaks}>
            {evidence.speaks === 'for' ? m.originFor : m.originAgainst}: {say(evidence)}
          </li>
        ))}
      </ul>
    </details>
  )
}
