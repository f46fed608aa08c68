import type { ArticleId } from '@shared/model/ids.ts'
import { useLive } from '../data/hooks/use-live.ts'
import { readHighlightsOfArticle } from '../data/reads/highlights.ts'
import { readMentions } from '../data/reads/mentions.ts'
import { readNotesOfArticle } from '../data/reads/notes.ts'
import { useElsewhere } from '../features/comparing/elsewhere/elsewhere-state.ts'
import { placesOfNotes } from '../features/notes/places-of-notes.ts'
import { useComparison } from '../state/comparison.ts'
import { activeArticleId, useWorkspace } from '../state/workspace.ts'

interface InspectorCounts {
  readonly notes: number
  readonly entities: number
  readonly shared: number
}

async function countFor(articleId: ArticleId): Promise<Omit<InspectorCounts, 'shared'>> {
  const [notes, highlights, mentions] = await Promise.all([
    readNotesOfArticle(articleId),
    readHighlightsOfArticle(articleId),
    readMentions(articleId),
  ])
  const { onArticle } = placesOfNotes(notes, highlights)
  return { notes: onArticle.length + highlights.length, entities: mentions?.entities.length ?? 0 }
}

/** How much each tab of the inspector holds for the active article. */
export function useInspectorCounts(): InspectorCounts {
  const articleId = useWorkspace(activeArticleId)
  const passages = useComparison((state) => state.comparison?.passages.length)
  const stretches = useElsewhere((state) => state.found?.stretches.length ?? 0)
  const counts = useLive(articleId ?? 'none', async () => (articleId === null ? null : countFor(articleId)))
  return { notes: counts?.notes ?? 0, entities: counts?.entities ?? 0, shared: passages ?? stretches }
}
