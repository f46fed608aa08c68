import type { ArticleId, ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import { database, type CollateDatabase } from '../database.ts'

/** The account of an import; undefined when there is none. */
export function readImport(
  id: ImportId,
  from: CollateDatabase = database,
): PromiseLike<ImportRecord | undefined> {
  return from.imports.get(id)
}

/** The latest import that has not ended; undefined when there is none. */
export function readRunningImport(from: CollateDatabase = database): PromiseLike<ImportRecord | undefined> {
  return from.imports.where('state').equals('running').last()
}

/** The articles that an import added and that are there. */
export function readImportedIds(id: ImportId, from: CollateDatabase = database): PromiseLike<ArticleId[]> {
  return from.articles.where('importId').equals(id).primaryKeys()
}

/** What is left of an import. */
export interface LeftOfImport {
  /** Articles that it added and that are in the library. */
  readonly kept: number
  /** Articles that it added and that are in the trash. */
  readonly trashed: number
}

/** What is left of each of these imports, in their order. */
export async function readLeftOfImports(
  ids: readonly ImportId[],
  from: CollateDatabase = database,
): Promise<readonly LeftOfImport[]> {
  const { articles, articleStates } = from
  const trashedIds = await articleStates.where('trashedAtMs').above(0).primaryKeys()
  const trashed = new Map<ImportId, number>()
  for (const article of await articles.bulkGet(trashedIds))
    if (article !== undefined) trashed.set(article.importId, (trashed.get(article.importId) ?? 0) + 1)
  const all = await Promise.all(ids.map((id) => articles.where('importId').equals(id).count()))
  return ids.map((id, index) => {
    const gone = trashed.get(id) ?? 0
    return { kept: (all[index] ?? 0) - gone, trashed: gone }
  })
}

/** Imports, newest first, at most `limit`. */
export function readImports(limit: number, from: CollateDatabase = database): PromiseLike<ImportRecord[]> {
  return from.imports.orderBy('startedAtMs').reverse().limit(limit).toArray()
}
