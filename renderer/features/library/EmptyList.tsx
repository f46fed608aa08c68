import { useViewCounts } from '../../data/hooks/articles.ts'
import { runCommand } from '../../state/commands.ts'
import { focusList } from '../../state/focus-region.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import styles from './ArticleList.module.css'
import { libraryMessages } from './messages.ts'
import { isBrowsing, useLibraryQuery } from '../../state/library-query.ts'
import { showView } from './views.ts'

/** Why no article is listed, and what to do about it. */
export function EmptyList() {
  const messages = useMessages(libraryMessages)
  const query = useLibraryQuery()
  const counts = useViewCounts()
  const hasMarks = useSearchRemarks(({ notes, highlights }) => notes.length + highlights.length > 0)
  if (counts === undefined) return null
  if (!isBrowsing(query)) {
    return (
      <EmptyState
        title={hasMarks ? messages.onlyMarksTitle : messages.emptySearchTitle}
        actions={
          <>
            <Suggestion />
            <Button look="outlined" onClick={() => useWorkspace.setState({ queryText: '' })}>
              {messages.clearSearch}
            </Button>
          </>
        }
      >
        {messages.emptySearchText}
      </EmptyState>
    )
  }
  if (query.view.kind === 'trash') return <EmptyState title={messages.emptyTrashTitle} />
  if (counts.all === 0) {
    return (
      <EmptyState
        title={messages.emptyLibraryTitle}
        actions={
          <>
            <Button look="primary" onClick={() => void runCommand('article.import')}>
              {messages.importFiles}
            </Button>
            <Button look="outlined" onClick={() => void runCommand('sample.import')}>
              {messages.importSample}
            </Button>
          </>
        }
      >
        {messages.emptyLibraryText}
      </EmptyState>
    )
  }
  if (query.view.kind === 'stories') {
    return <EmptyState title={messages.emptyStoriesTitle}>{messages.emptyStoriesText}</EmptyState>
  }
  const isList = query.view.kind === 'list' || query.view.kind === 'tag'
  return (
    <EmptyState
      title={isList ? messages.emptyListTitle : messages.emptyUnreadTitle}
      actions={
        <Button look="outlined" onClick={() => showView({ kind: 'all' })}>
          {messages.showAll}
        </Button>
      }
    >
      {isList ? messages.emptyListText : undefined}
    </EmptyState>
  )
}

/** The spelling that was meant, as far as the library knows; taking it leads into the list. */
function Suggestion() {
  const messages = useMessages(libraryMessages)
  const suggestion = useSearchRemarks((remarks) => remarks.suggestion)
  if (suggestion === null) return null
  return (
    <Button
      look="primary"
      className={styles.suggestion ?? ''}
      onClick={() => {
        useWorkspace.setState({ queryText: suggestion })
        focusList()
      }}
    >
      <span>{messages.didYouMean(suggestion)}</span>
    </Button>
  )
}
