import { explainQuery, isPlain, parseQuery } from '@shared/core/query/index.ts'
import type { SortOrder } from '@shared/model/query.ts'
import { Layers } from 'lucide-react'
import { runCommand } from '../../state/commands.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { isRanking } from '../../state/library-query.ts'
import { useStories } from '../../state/stories.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './ArticleList.module.css'
import { SORT_ORDERS } from './commands.ts'
import { useListing } from './listing-state.ts'
import { libraryMessages } from './messages.ts'
import { QueryProblem } from './QueryProblem.tsx'
import { queryWordings } from './query-wording.ts'

/** How many articles are listed, in which order, and how the query was understood. */
export function ListHead() {
  const messages = useMessages(libraryMessages)
  const isLoaded = useListing((listing) => listing.isLoaded)
  const total = useListing(({ answered }) => answered.length)
  const stories = useListing(({ storyCount }) => storyCount)
  const isGathered = useStories((state) => state.isGathered)
  const sort = useWorkspace((workspace) => workspace.sort)
  const queryText = useWorkspace((workspace) => workspace.queryText)
  const explanation = useExplanation(queryText)
  const canRank = isRanking(queryText) || sort === 'relevance'
  const orders = SORT_ORDERS.filter((order) => order !== 'relevance' || canRank)
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <strong>
          {!isLoaded
            ? null
            : stories === total
              ? messages.articles(total)
              : messages.storiesOf(stories, total)}
        </strong>
        <IconButton
          className={styles.gather ?? ''}
          label={messages.gatherCopies}
          icon={<Layers />}
          isPressed={isGathered}
          onClick={() => void runCommand('list.gatherCopies')}
        />
        <select
          aria-label={messages.sort}
          className={styles.sort}
          value={sort}
          onChange={(event) => useWorkspace.setState({ sort: event.target.value as SortOrder })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {messages[`sort-${order}`]}
            </option>
          ))}
        </select>
      </div>
      <QueryProblem />
      {explanation === null ? null : (
        <p className={styles.explanation} title={explanation}>
          {explanation}
        </p>
      )}
    </header>
  )
}

/** How the query was understood, in the interface's language; null where that needs no words or nothing was answered. */
function useExplanation(text: string): string | null {
  const wording = useMessages(queryWordings)
  const { explanation, error } = useSearchRemarks()
  if (explanation === null || error !== null) return null
  const { root } = parseQuery(text)
  return root === null || isPlain(root) ? null : explainQuery(root, wording)
}
