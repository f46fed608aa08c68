import type { ImportRecord } from '@shared/model/import.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Imports, newest first, at most `limit`. */
export function readImports(limit: number, from: CollateDatabase = database): PromiseLike<ImportRecord[]> {
  return from.imports.orderBy('startedAtMs').reverse().limit(limit).toArray()
}
