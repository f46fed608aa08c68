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

/** The articles that an import added and that are there. */
export function readImportedIds(id: ImportId, from: CollateDatabase = database): PromiseLike<ArticleId[]> {
  return from.articles.where('importId').equals(id).primaryKeys()
}

/** Imports, newest first, at most `limit`. */
export function readImports(limit: number, from: CollateDatabase = database): PromiseLike<ImportRecord[]> {
  return from.imports.orderBy('startedAtMs').reverse().limit(limit).toArray()
}
