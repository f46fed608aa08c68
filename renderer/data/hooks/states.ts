import type { ArticleState } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { readLists, type ListCount } from '../reads/lists.ts'
import { readStates, readTags, type TagCount } from '../reads/states.ts'
import { readTrashedIds } from '../reads/views.ts'
import { useLive } from './use-live.ts'
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
