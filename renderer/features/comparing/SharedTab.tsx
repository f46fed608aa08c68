import type { ArticleId } from '@shared/model/ids.ts'
import { TextSearch } from 'lucide-react'
import { useArticles, useBody } from '../../data/hooks/articles.ts'
import { alignPassage, type Comparison, useComparison } from '../../state/comparison.ts'
import { useMessages } from '../../state/messages.ts'
import type { PassagePlace } from '../../state/number-passages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { byAge, nameOf } from './article-names.ts'
import { useElsewhere } from './elsewhere/elsewhere-state.ts'
import { askWhere } from './elsewhere/places.ts'
import { StretchList } from './elsewhere/StretchList.tsx'
import { comparingMessages } from './messages.ts'
import styles from './SharedTab.module.css'

/** Every passage of the comparison, in the order of the first article; of an article read alone, what stands in others. */
export function SharedTab() {
  const m = useMessages(comparingMessages)
  const { comparison, status } = useComparison()
  const elsewhere = useElsewhere((state) => state.found)
  if (status === 'loading') return <EmptyState title={`${m.aligning}…`} />
  if (comparison === null && elsewhere !== null && elsewhere.stretches.length > 0) {
    return <StretchList elsewhere={elsewhere} />
  }
  if (comparison === null) return <EmptyState title={m.emptyTitle}>{m.emptyText}</EmptyState>
  const hidden = Object.values(comparison.hidden).reduce((sum, count) => sum + count, 0)
  if (comparison.passages.length === 0) {
    return <EmptyState title={m.noneTitle}>{hidden === 0 ? m.noneText : m.allHiddenText(hidden)}</EmptyState>
  }
  return <PassageList comparison={comparison} base={comparison.base} />
}

function PassageList({ comparison, base }: { readonly comparison: Comparison; readonly base: ArticleId }) {
  const m = useMessages(comparingMessages)
  const active = useComparison((state) => state.activeNumber)
  const body = useBody(base)
  const text = body?.text ?? ''
  const isPair = comparison.pairs.length === 1
  const others = useArticles(comparison.pairs.map(({ articleId }) => articleId)) ?? []
  const namesOf = (places: readonly PassagePlace[]): string =>
    byAge(others)
      .filter(({ id }) => places.some(({ articleId }) => articleId === id))
      .map((article) => nameOf(article, others) ?? m.untitled)
      .join(' · ')
  return (
    <ol className={styles.list}>
      {comparison.passages.map(({ number, kind, aside, sharedWords, places }) => (
        <li key={number} className={styles.item}>
          <button
            type="button"
            className={styles.passage}
            aria-current={number === active ? 'true' : undefined}
            onClick={() => {
              const { panes, activePane } = useWorkspace.getState()
              const here = panes[activePane]
              const isHere = places.some(({ articleId }) => articleId === here)
              alignPassage(number, isHere && here !== undefined ? here : base)
            }}
          >
            <span className={styles.facts}>
              <span className={styles.number} data-kind={kind}>
                {number}
              </span>
              {aside === null ? null : `${m[aside]} · `}
              {kind === 'edited' ? m.editedKind : m.exact} · {m.wordCount(sharedWords)}
            </span>
            <span className={styles.quote}>{text.slice(places[0]?.start, places[0]?.end)}</span>
            {isPair ? null : (
              <span className={styles.where}>
                {m.alsoIn(namesOf(places.filter(({ articleId }) => articleId !== base)))}
              </span>
            )}
          </button>
          <IconButton
            className={styles.whereElse ?? ''}
            label={m.whereElse(number)}
            icon={<TextSearch />}
            onClick={() => {
              const [place] = places
              if (place !== undefined) void askWhere(place.articleId, place)
            }}
          />
        </li>
      ))}
    </ol>
  )
}
