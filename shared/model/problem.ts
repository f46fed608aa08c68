/** Why a file, or a record of it, did not become an article. The interface turns codes into sentences. */
export type ProblemCode =
  | 'empty'
  | 'unreadable'
  | 'binary'
  | 'unsupported-format'
  | 'too-large'
  | 'no-text'
  | 'damaged'
  | 'timed-out'
  | 'interrupted'
  | 'cancelled'
  | 'storage-full'
  | 'failed'

export interface ImportProblem {
  readonly fileName: string
  readonly code: ProblemCode
  /** Technical detail for the report; never shown alone. */
  readonly detail: string
}
