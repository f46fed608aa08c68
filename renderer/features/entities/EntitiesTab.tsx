import type { ArticleId } from '@shared/model/ids.ts'
import type { ArticleEntity, EntityType } from '@shared/model/mention.ts'
import type { Span } from '@shared/model/span.ts'
import { useState } from 'react'
import { useBody, useMentions } from '../../data/hooks/articles.ts'
import { useMessages } from '../../state/messages.ts'
import { useReader } from '../../state/readers.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { usePaint } from '../../ui/text/paint.ts'
import styles from './Entities.module.css'
import { type NamedPlace, namedDates } from './named-dates.ts'
import { entitiesMessages } from './messages.ts'
import { NamedRow } from './NamedRow.tsx'

const TYPES: readonly EntityType[] = ['person', 'place', 'organisation']
const NONE: readonly Span[] = []

/** Who and what an article names. A row steps through its mentions; its button filters the library. */
export function EntitiesTab({ articleId }: { readonly articleId: ArticleId }) {
  const m = useMessages(entitiesMessages)
  const mentions = useMentions(articleId)
  const blocks = useReader(articleId)?.blocks
  const [chosen, setChosen] = useState<NamedPlace | null>(null)
  const [step, setStep] = useState(0)
  const spans = chosen?.spans ?? NONE
  usePaint(`mention-${chosen?.type ?? 'person'}`, blocks, spans)

  const repeats = useBody(articleId)?.repeats
  const isNew = (span: Span): boolean => repeats?.some(({ again }) => isInside(span, again)) !== true
  if (mentions === undefined || repeats === undefined) return null
  const choose = (place: NamedPlace): void => {
    const next = place.key === chosen?.key ? (step + 1) % Math.max(1, place.spans.length) : 0
    const span = place.spans[next]
    setChosen(place)
    setStep(next)
    if (span !== undefined) useWorkspace.setState({ reveal: { articleId, span } })
  }
  const dates = namedDates(mentions.dates.filter(isNew))
  const entities = mentions.entities.map((entity) => placeOf(entity, entity.mentions.filter(isNew)))
  if (entities.length + dates.length === 0) {
    return <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
  }
  return (
    <div className={styles.tab}>
      {TYPES.map((type) => (
        <NamedGroup
          key={type}
          title={m[type]}
          places={entities.filter((entity) => entity.type === type)}
          chosenKey={chosen?.key ?? null}
          onChoose={choose}
        />
      ))}
      <NamedGroup title={m.date} places={dates} chosenKey={chosen?.key ?? null} onChoose={choose} />
    </div>
  )
}

/** Mentions in repeated text say nothing new and are folded away: they are not counted. */
function placeOf({ key, type, name, indexedBy }: ArticleEntity, spans: readonly Span[]): NamedPlace {
  return { key, type, name, spans, entityKey: key, indexedBy: indexedBy ?? null }
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

interface NamedGroupProps {
  readonly title: string
  readonly places: readonly NamedPlace[]
  readonly chosenKey: string | null
  readonly onChoose: (place: NamedPlace) => void
}

function NamedGroup({ title, places, chosenKey, onChoose }: NamedGroupProps) {
  if (places.length === 0) return null
  const sorted = [...places].sort((a, b) => b.spans.length - a.spans.length)
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {sorted.map((place) => (
          <NamedRow
            key={place.key}
            place={place}
            isChosen={place.key === chosenKey}
            onChoose={() => onChoose(place)}
          />
        ))}
      </ul>
    </section>
  )
}
