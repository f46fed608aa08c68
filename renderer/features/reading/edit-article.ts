import type { ArticleEdit } from '@shared/contract/engine/importing.ts'
import type { ArticleFields, FieldOrigins } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { Undo } from '../../data/undo.ts'
import { engine } from '../../engine/engine.ts'

/**
 * Changes fields of an article by hand; the answer puts the values before back, with their origins.
 *
 * @param origins of values that the user chose in the file; null for values that he typed
 */
export function editArticle(
  id: ArticleId,
  change: Partial<ArticleFields>,
  origins: FieldOrigins | null = null,
): Promise<Undo> {
  return applyEdit(id, { change, origins })
}

async function applyEdit(id: ArticleId, edit: ArticleEdit): Promise<Undo> {
  const before = await engine.call('article.edit', { id, ...edit })
  return () => applyEdit(id, before)
}
