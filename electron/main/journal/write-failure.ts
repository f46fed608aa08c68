import { CollateError } from '@shared/contract/errors.ts'

/** A failed write as an error that the window understands: `storage-full` or `file-unwritable`. */
export function writeFailure(thrown: unknown, path: string): CollateError {
  if (thrown instanceof CollateError) return thrown
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new CollateError(isFull ? 'storage-full' : 'file-unwritable', message, path)
}
