import { findOrigins, sharesOf, type Shares } from '@shared/core/stories/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { readTrashedIds } from '../../data/reads/views.ts'
import type { Job } from '../job.ts'
import type { PassageStore } from '../passages/passage-store.ts'

/** Reads one story; an article that is not linked yet is linked first. */
export const readStory: Job<'stories.read'> = async ({ id, rule }, { database, library }, task) => {
  const { passages, stories } = library
  await passages.link([id])
  await stories.update()
  const trashed = await readTrashedIds(database)
  task.throwIfCancelled()
  const story = stories.storyOf(id)
  const copies =
    story === undefined ? [] : stories.inLeadOrder(story, rule).filter((copy) => !trashed.has(copy.id))
  if (story === undefined || copies.length < 2 || !copies.some((copy) => copy.id === id)) return null
  return {
    copies: copies.map((copy) => copy.id),
    isLeadChosen: stories.isLeadChosen(story),
    origins: findOrigins(
      copies,
      (copy, from) => sharesBetween(passages, copy, from),
      stories.chosenOrigins(story),
    ),
    isComplete: passages.pendingCount === 0,
  }
}

/** Shares of two articles by the stored links; null when their texts have none. */
function sharesBetween({ graph }: PassageStore, one: ArticleId, other: ArticleId): Shares | null {
  const [key, otherKey] = [graph.keyOf(one), graph.keyOf(other)]
  if (key === undefined || otherKey === undefined) return null
  if (key === otherKey) return { own01: 1, other01: 1 }
  const overlap = graph.overlapsOf(key).get(otherKey)
  return overlap === undefined ? null : sharesOf(graph, key, otherKey, overlap)
}
