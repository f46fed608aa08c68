/** Whether a write failed because the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const inner = 'inner' in error ? error.inner : undefined
  return (
    error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError')
  )
}
