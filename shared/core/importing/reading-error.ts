import type { ProblemCode } from '../../model/problem.ts'

/** Why a file, or one entry of an archive, cannot be read. A reader may throw it: it becomes that problem. */
export class ReadingError extends Error {
  readonly code: ProblemCode

  /** @param detail technical detail for the report, see `ImportProblem` */
  constructor(code: ProblemCode, detail: string) {
    super(detail)
    this.code = code
  }
}

/** The code and detail of whatever a reader threw: `damaged` for all that is no `ReadingError`. */
export function problemOf(error: unknown): { readonly code: ProblemCode; readonly detail: string } {
  if (error instanceof ReadingError) return { code: error.code, detail: error.message }
  return { code: 'damaged', detail: error instanceof Error ? error.message : String(error) }
}
