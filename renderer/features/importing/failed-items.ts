import type { ImportItem } from '@shared/contract/engine/importing.ts'
import type { ImportId } from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'

/** Imports whose files are remembered: a file that is gone from here can still be dropped again. */
const MOST_IMPORTS = 20

/** What an import of this session could not read, so that it can be read again without looking for it. */
const kept = new Map<ImportId, readonly ImportItem[]>()

/** Remembers those items of an import that the account calls failed. */
export function keepFailedItems(record: ImportRecord, items: readonly ImportItem[]): void {
  const failed = new Set(record.problems.flatMap(({ fileName }) => [fileName, ...foldersOf(fileName)]))
  const again = items.filter(({ name, kind }) => kind !== 'unreadable' && failed.has(name))
  if (again.length === 0) return
  kept.set(record.id, again)
  const [oldest] = kept.keys()
  if (kept.size > MOST_IMPORTS && oldest !== undefined) kept.delete(oldest)
}

/** The failed files of an import that can be read again; none for an import of an earlier session. */
export function failedItemsOf(importId: ImportId): readonly ImportItem[] {
  return kept.get(importId) ?? []
}

/** A file inside an archive is named with its archive before it: that is the one to read again. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, count) => parts.slice(0, count).join('/')).slice(1)
}
