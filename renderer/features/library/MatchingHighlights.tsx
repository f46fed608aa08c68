import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import { readBody } from '../../data/reads/articles.ts'
import { readHighlightsOfArticle } from '../../data/reads/highlights.ts'
import { locateHighlights } from '../../state/located-highlights.ts'
import { useMessages } from '../../state/messages.ts'
import { useSearchRemarks } from '../../state/search-answer.ts'
import { openArticle, useWorkspace } from '../../state/workspace.ts'
import { FoundRows } from './FoundRows.tsx'
import { MarkedText } from './MarkedText.tsx'
import { libraryMessages } from './messages.ts'

/** Highlights whose text answers the search, above the articles. */
export function MatchingHighlights() {
  const messages = useMessages(libraryMessages)
  const highlights = useSearchRemarks((remarks) => remarks.highlights)
  return (
    <FoundRows
      name={messages.matchingHighlights}
      rows={highlights}
      showAll={messages.allMatchingHighlights}
      showFewer={messages.fewerHighlights}
      keyOf={({ id }) => id}
      onOpen={({ id, articleId }) => void openHighlight(id, articleId)}
    >
      {({ snippet }) => <MarkedText snippet={snippet} />}
    </FoundRows>
  )
}

/** Opens the article where the highlight stands now; where that is in doubt, beside its card in the inspector. */
async function openHighlight(id: HighlightId, articleId: ArticleId): Promise<void> {
  const [body, highlights] = await Promise.all([readBody(articleId), readHighlightsOfArticle(articleId)])
  const own = highlights.filter((highlight) => highlight.id === id)
  const [placed] = body === undefined ? [] : locateHighlights(body.text, own).placed
  openArticle(articleId)
  useWorkspace.setState({
    inspectorTab: 'notes',
    isInspectorOpen: true,
    ...(placed === undefined ? {} : { activeHighlightId: id, reveal: { articleId, span: placed.span } }),
  })
}
