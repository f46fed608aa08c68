import { database, type CollateDatabase } from '../database.ts'
import { countViews, type ViewCounts } from './articles.ts'
import { countKeys, type StoryOf } from './count-keys.ts'
import { readReadIds, readTrashedIds } from './views.ts'

/** What the parts of the library hold, the copies of a story counted once in each. */
export interface StoryCounts {
  readonly views: ViewCounts
  /** By list, and by tag; those that hold nothing are left out. */
  readonly lists: ReadonlyMap<string, number>
  readonly tags: ReadonlyMap<string, number>
}

/** Counts each story once; with an empty map every article. Reads keys only. */
export async function countStories(storyOf: StoryOf, from: CollateDatabase = database): Promise<StoryCounts> {
  return from.transaction('r', from.articles, from.articleStates, async () => {
    const [views, lists, tags, trashed, read] = await Promise.all([
      countViews(from),
      countKeys('listIds', from, storyOf),
      countKeys('tags', from, storyOf),
      readTrashedIds(from),
      readReadIds(from),
    ])
    const counted = { all: new Set<object>(), unread: new Set<object>(), trash: new Set<object>() }
    const further = { all: 0, unread: 0, trash: 0 }
    for (const [id, story] of storyOf) {
      const kinds = trashed.has(id)
        ? (['trash'] as const)
        : read.has(id)
          ? (['all'] as const)
          : (['all', 'unread'] as const)
      for (const kind of kinds) {
        if (counted[kind].has(story)) further[kind]++
        counted[kind].add(story)
      }
    }
    const once = (kind: keyof ViewCounts): number => views[kind] - further[kind]
    return { views: { all: once('all'), unread: once('unread'), trash: once('trash') }, lists, tags }
  })
}
