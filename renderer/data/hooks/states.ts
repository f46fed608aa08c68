import type { ArticleState } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { database } from '../database.ts'
import { readLists, type ListCount } from '../reads/lists.ts'
import { readStates, readTags, type TagCount } from '../reads/states.ts'
import { readReadIds, readTrashedIds } from '../reads/views.ts'
import { countStories, type StoryCounts } from '../reads/story-counts.ts'
import type { StoryOf } from '../reads/count-keys.ts'
import { useLive } from './use-live.ts'
import { useResting } from './use-resting.ts'
import { useLiveRows } from './use-live-rows.ts'

export function useStates(ids: readonly ArticleId[]): readonly (ArticleState | undefined)[] | undefined {
  return useLiveRows(ids, readStates)
}

export function useLists(): readonly ListCount[] | undefined {
  return useLive('', () => readLists())
}

export function useTags(): readonly TagCount[] | undefined {
  return useLive('', () => readTags())
}

/** Articles in the trash. */
export function useTrashedIds(): ReadonlySet<ArticleId> | undefined {
  return useLive('', () => readTrashedIds())
}

/** Another value whenever an article was read, put in the trash, or back. */
export function useStatesChange(): object | undefined {
  return useLive('', async () => ({ trashed: await readTrashedIds(), read: await readReadIds() }))
}

const COUNTED_TABLES = [database.articles, database.articleStates]

/** What the parts of the library hold, each story counted once. When the stories change, the counts before stay meanwhile. */
export function useStoryCounts(storyOf: StoryOf): StoryCounts | undefined {
  return useResting(storyOf, COUNTED_TABLES, countStories)
}
