import { useWorkspace } from '../../state/workspace.ts'
import { ArticleGrid } from './ArticleGrid.tsx'
import styles from './ArticleList.module.css'
import { EmptyList } from './EmptyList.tsx'
import { ListHead } from './ListHead.tsx'
import { useListing } from './listing-state.ts'
import { MatchingHighlights } from './MatchingHighlights.tsx'
import { MatchingNotes } from './MatchingNotes.tsx'
import { SelectionStrip } from './SelectionStrip.tsx'

/** The articles of the view that answer the query. */
export function ArticleList() {
  const isEmpty = useWorkspace((workspace) => workspace.listedIds.length === 0)
  const isLoaded = useListing((listing) => listing.isLoaded)
  return (
    <div className={styles.list}>
      <ListHead />
      <MatchingNotes />
      <MatchingHighlights />
      {isEmpty && isLoaded ? <EmptyList /> : null}
      <ArticleGrid />
      <SelectionStrip />
    </div>
  )
}
