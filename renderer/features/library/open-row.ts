import type { ArticleId } from '@shared/model/ids.ts'
import { openArticle, showStory, useWorkspace } from '../../state/workspace.ts'
import { useListing } from './listing-state.ts'

/** Opens what a row stands for: among the stories the story, elsewhere the article. */
export function openRow(id: ArticleId): void {
  const isStory = useWorkspace.getState().view.kind === 'stories' && useListing.getState().copies.has(id)
  if (isStory) showStory(id)
  else openArticle(id)
}
