import type { ArticleId } from '@shared/model/ids.ts'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { localeOf, useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import styles from './ArticleList.module.css'
import { useListing } from './listing-state.ts'
import { libraryMessages } from './messages.ts'
import { areCopiesShown, toggleCopies } from './show-rows.ts'

interface CopiesButtonProps {
  readonly articleId: ArticleId
  readonly count: number
}

/** How many copies a row stands for; pressing it shows or hides them. In the list the arrow keys do the same. */
export function CopiesButton({ articleId, count }: CopiesButtonProps) {
  const messages = useMessages(libraryMessages)
  // drawn anew with the rows
  useListing((listing) => listing.below)
  const language = usePreferences((preferences) => preferences.language)
  const isShown = areCopiesShown(articleId) === true
  return (
    <button
      type="button"
      // the grid is one stop, and its keys reach every row
      tabIndex={-1}
      title={messages.copyCount(count)}
      className={styles.copies}
      aria-expanded={isShown}
      onClick={(event) => {
        event.stopPropagation()
        toggleCopies(articleId)
      }}
    >
      {isShown ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
      <span className={styles.long}>{messages.copyCount(count)}</span>
      <span className={styles.short} aria-hidden>
        {count.toLocaleString(localeOf(language))}
      </span>
    </button>
  )
}
