import type { ImportRecord } from '@shared/model/import.ts'
import type { ImportProblem, ProblemCode } from '@shared/model/problem.ts'

/** The same problem for every file of an import that is not accounted for. */
export function problemsOfRest(
  record: ImportRecord,
  code: ProblemCode,
  detail: string,
): readonly ImportProblem[] {
  return record.fileNames.slice(record.filesDone).map((fileName) => ({ fileName, code, detail }))
}

/** Whether a write failed because the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = 'inner' in error ? error.inner : undefined
  return (
    error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError')
  )
}
