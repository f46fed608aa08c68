import { CollateError } from '@shared/contract/errors.ts'

/** Whether a write failed, or was not tried, because the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof CollateError) return error.code === 'storage-full'
  const inner = 'inner' in error ? error.inner : undefined
  return (
    error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError')
  )
}
