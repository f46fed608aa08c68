import type { ProblemCode } from '../../../model/problem.ts'

/** Why a record, or all of them from here on, become no article. */
export class RecordError extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.code = code
  }
}
