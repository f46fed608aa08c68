import type { ImportRecord } from '@shared/model/import.ts'
import type { CollateDatabase } from '../../data/database.ts'
import type { ImportProblem, ProblemCode } from '@shared/model/problem.ts'

/**
 * The account of an import at its end, with the same problem for every file that is not accounted for.
 *
 * @param fileNames of the whole batch, in order
 */
export function endRecord(
  record: ImportRecord,
  state: Exclude<ImportRecord['state'], 'running'>,
  fileNames: readonly string[],
  reason: { readonly code: ProblemCode; readonly detail: string },
): ImportRecord {
  const rest = fileNames.slice(record.filesDone).map((fileName): ImportProblem => ({ fileName, ...reason }))
  return { ...record, state, finishedAtMs: Date.now(), problems: [...record.problems, ...rest] }
}

/** Stores the account of an import that ended; its names are not needed any more. */
export async function storeEnd(database: CollateDatabase, records: readonly ImportRecord[]): Promise<void> {
  const { imports, importNames } = database
  await database.transaction('rw', imports, importNames, async () => {
    await imports.bulkPut(records)
    await importNames.bulkDelete(records.map((record) => record.id))
  })
}
