import type { Job } from '../job.ts'
import { editArticles, editInParts } from '../library/edit-articles.ts'

/** Changes fields of one article. */
export const editArticle: Job<'article.edit'> = async (edit, context) => {
  const [back] = await editArticles(context, [edit])
  return back === undefined ? { change: {}, origins: {} } : { change: back.change, origins: back.origins }
}

/** Changes fields of several articles; those that are gone are passed over. */
export const editMany: Job<'articles.edit'> = async ({ edits }, context, task) => {
  const present = await context.database.articles.bulkGet(edits.map(({ id }) => id))
  const left = edits.filter((_, index) => present[index] !== undefined)
  return { back: await editInParts(left, context, task) }
}
