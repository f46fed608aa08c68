/**
 * Errors that cross a process or thread boundary. Only the code is contract; the interface turns it into a
 * sentence in the user's language. `detail` is for logs and reports.
 */
export type ErrorCode =
  | 'cancelled'
  | 'bad-request'
  | 'not-found'
  | 'worker-died'
  | 'database-newer'
  | 'database-blocked'
  | 'storage-full'
  | 'query-syntax'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'library-too-large'
  | 'library-file-invalid'
  | 'library-file-newer'
  | 'internal'

export interface ErrorPayload {
  readonly code: ErrorCode
  readonly message: string
  readonly detail: string | null
}

/** The answer to any call over a boundary. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ErrorPayload }

export class CollateError extends Error {
  readonly code: ErrorCode
  readonly detail: string | null

  constructor(code: ErrorCode, message: string, detail: string | null = null) {
    super(message)
    this.name = 'CollateError'
    this.code = code
    this.detail = detail
  }
}

/** The payload of anything thrown; what is not a `CollateError` becomes `internal`. */
export function toErrorPayload(thrown: unknown): ErrorPayload {
  if (thrown instanceof CollateError) {
    return { code: thrown.code, message: thrown.message, detail: thrown.detail }
  }
  if (thrown instanceof Error) {
    return { code: 'internal', message: thrown.message, detail: thrown.stack ?? null }
  }
  return { code: 'internal', message: String(thrown), detail: null }
}

export function fromErrorPayload(payload: ErrorPayload): CollateError {
  return new CollateError(payload.code, payload.message, payload.detail)
}
