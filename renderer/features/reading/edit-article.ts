import type { ArticleFields } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Undo } from '../../data/undo.ts'
import { engine } from '../../engine/engine.ts'

/** Changes fields of an article; the answer puts the values before back. */
export async function editArticle(id: ArticleId, change: Partial<ArticleFields>): Promise<Undo> {
  const before = await engine.call('article.edit', { id, change })
  return () => editArticle(id, before)
}
