import { articlesOfDecision } from '@shared/core/stories/index.ts'
import { CollateError } from '@shared/contract/errors.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import type { Job } from '../job.ts'
import { renumberDecision } from '../library/merge-plan.ts'
import { nextTask } from '../next-task.ts'

const CHUNK = 200

/**
 * Removes articles for good, with everything tied to them: state, pictures, highlights, notes, and originals that no other
 * article needs. Only what is in the trash; ids that are gone are passed over.
 */
export const purgeArticles: Job<'article.purge'> = async ({ ids }, { database, library }, task) => {
  await refuseKept(database, ids)
  for (let start = 0; start < ids.length; start += CHUNK) {
    if (start > 0) await nextTask()
    task.throwIfCancelled()
    const chunk = ids.slice(start, start + CHUNK)
    await removeArticles(database, chunk)
    library.removed(chunk)
    task.report({ done: start + chunk.length, total: ids.length, current: '' })
  }
  await library.search.save()
  return null
}

/** @throws CollateError `bad-request` when an article is there and not in the trash */
async function refuseKept(database: CollateDatabase, ids: readonly ArticleId[]): Promise<void> {
  const { articles, articleStates } = database
  const [headers, states] = await database.transaction('r', articles, articleStates, () =>
    Promise.all([articles.bulkGet([...ids]), articleStates.bulkGet([...ids])]),
  )
  const kept = headers.filter((article, index) => {
    const trashedAtMs = states[index]?.trashedAtMs ?? 0
    return article !== undefined && trashedAtMs === 0
  })
  if (kept.length > 0) {
    throw new CollateError('bad-request', 'Only articles in the trash can be removed for good.')
  }
}

async function removeArticles(database: CollateDatabase, ids: readonly ArticleId[]): Promise<void> {
  const { articles, bodies, mentions, catalogue, articleStates, highlights, notes, originals } = database
  const { linkedTexts, storyDecisions } = database
  const own = [articles, bodies, mentions, catalogue, articleStates, linkedTexts]
  const tied = [highlights, notes, database.images]
  await database.transaction('rw', [...own, ...tied, originals, storyDecisions], async () => {
    const headers = await articles.bulkGet([...ids])
    const originalIds = [...new Set(headers.flatMap((article) => article?.originalId ?? []))]
    for (const table of own) await table.bulkDelete([...ids])
    for (const table of tied)
      await table
        .where('articleId')
        .anyOf([...ids])
        .delete()
    const needed = new Set(
      (await articles.where('originalId').anyOf(originalIds).toArray()).map((article) => article.originalId),
    )
    await originals.bulkDelete(originalIds.filter((id) => !needed.has(id)))
    await dropIdleDecisions(database)
  })
}

/** Removes decisions on stories that say nothing any more without the articles that are gone. */
async function dropIdleDecisions({ articles, storyDecisions }: CollateDatabase): Promise<void> {
  const decisions = await storyDecisions.toArray()
  const named = [...new Set(decisions.flatMap(articlesOfDecision))]
  const left = new Map((await articles.where('id').anyOf(named).primaryKeys()).map((id) => [id, id]))
  const idle = decisions.filter((decision) => renumberDecision(decision, left).length === 0)
  await storyDecisions.bulkDelete(idle.map(({ id }) => id))
}
