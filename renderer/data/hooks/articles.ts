import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import type { LibraryView, SortOrder } from '@shared/model/query.ts'
import { database } from '../database.ts'
import {
  browseIds,
  countViews,
  readArticle,
  readArticles,
  readBody,
  type ViewCounts,
} from '../reads/articles.ts'
import { readImages } from '../reads/images.ts'
import { readMentions } from '../reads/mentions.ts'
import type { StoredView } from '../reads/views.ts'
import { sharedLive } from './shared-live.ts'
import { useLive } from './use-live.ts'
import { useLiveRows } from './use-live-rows.ts'

export function useArticle(id: ArticleId): Article | undefined {
  return useLive(id, () => readArticle(id))
}

export function useArticles(ids: readonly ArticleId[]): readonly (Article | undefined)[] | undefined {
  return useLiveRows(ids, readArticles)
}

export const useBody: (id: ArticleId) => ArticleBody | undefined = sharedLive(readBody)

/** The pictures of an article; undefined while loading. */
export function useImages(id: ArticleId): readonly ArticleImage[] | undefined {
  return useLive(id, () => readImages(id))
}

export function useMentions(id: ArticleId): ArticleMentions | undefined {
  return useLive(id, () => readMentions(id))
}

const useSharedViewCounts = sharedLive<'', ViewCounts>(
  () => countViews(),
  [database.articles, database.articleStates],
)

export function useViewCounts(): ViewCounts | undefined {
  return useSharedViewCounts('')
}

/** By view and order as JSON text; null for those of nothing. */
const useSharedBrowseIds = sharedLive(
  async (key: string | null) => {
    if (key === null) return null
    const [view, sort] = JSON.parse(key) as [StoredView, SortOrder]
    return browseIds(view, sort)
  },
  [database.articles, database.articleStates],
)

/** The ids of `browseIds`; undefined while loading or not enabled, which costs nothing then, and for the view of
 * the stories, which the engine answers. */
export function useBrowseIds(
  view: LibraryView,
  sort: SortOrder,
  isEnabled: boolean,
): Uint32Array<ArrayBuffer> | undefined {
  const isAnswered = isEnabled && view.kind !== 'stories'
  return useSharedBrowseIds(isAnswered ? JSON.stringify([view, sort]) : null) ?? undefined
}
