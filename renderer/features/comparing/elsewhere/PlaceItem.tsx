import type { KeyboardEvent } from 'react'
import { useBody } from '../../../data/hooks/articles.ts'
import { useMessages } from '../../../state/messages.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { printedDateText } from '../../../state/printed-date.ts'
import { contextOf } from './context-of.ts'
import { elsewhereMessages } from './messages.ts'
import { comparePlace, openPlace, type Place } from './places.ts'
import styles from './PlacesDialog.module.css'
import type { PlaceRow } from './use-place-rows.ts'

interface PlaceItemProps {
  readonly row: PlaceRow
  readonly origin: Place
  readonly isEarliest: boolean
}

/** One article that has the text: Enter opens it there, C compares. */
export function PlaceItem({ row: { article, place }, origin, isEarliest }: PlaceItemProps) {
  const m = useMessages(elsewhereMessages)
  const language = usePreferences((preferences) => preferences.language)
  const text = useBody(article.id)?.text
  const [span] = place.spans
  const isHere = article.id === origin.articleId
  const title = article.title.trim() || m.untitled
  const facts = [
    isHere ? m.here : null,
    article.source,
    article.published === null ? m.undated : printedDateText(article.published, language),
    isEarliest ? m.earliest : null,
    span?.kind === 'edited' ? m.edited : null,
    place.spans.length > 1 ? m.times(place.spans.length) : null,
  ].filter((fact) => fact !== null)
  const compare = (): void => comparePlace(place, origin)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isHere || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'c') return
    event.preventDefault()
    compare()
  }
  const context = text === undefined || span === undefined ? null : contextOf(text, span)
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.place}
        aria-current={isHere ? 'true' : undefined}
        aria-keyshortcuts={isHere ? undefined : 'C'}
        onKeyDown={onKeyDown}
        onClick={() => openPlace(place)}
      >
        <span className={styles.title} lang={article.language ?? undefined}>
          {title}
        </span>
        <span className={styles.facts}>{facts.join(' · ')}</span>
        {context === null ? null : (
          <span className={styles.context} lang={article.language ?? undefined}>
            {context.before}
            <mark>{context.marked}</mark>
            {context.after}
          </span>
        )}
      </button>
      {isHere ? null : (
        // the key C of the row does the same, so that the arrows go from article to article
        <button
          type="button"
          data-by-key
          tabIndex={-1}
          className={styles.compare}
          aria-label={m.compareWith(title)}
          onClick={compare}
        >
          {m.compare}
        </button>
      )}
    </li>
  )
}
