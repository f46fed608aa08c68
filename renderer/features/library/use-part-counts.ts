import type { StoryCounts } from '../../data/reads/story-counts.ts'
import { useStoryCounts } from '../../data/hooks/states.ts'
import { useStories, type StoryCopies } from '../../state/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'

const EACH_BY_ITSELF: ReadonlyMap<ArticleId, StoryCopies> = new Map()

/** As many as the list will have rows: stories while each is shown once, articles otherwise. */
export function usePartCounts(): StoryCounts | undefined {
  const storyOf = useStories((state) => (state.isGathered ? state.storyOf : EACH_BY_ITSELF))
  return useStoryCounts(storyOf)
}
