import { BatchDialog } from './batch/BatchDialog.tsx'
import { useBatch } from './batch/batch-state.ts'

export function SearchingDialogs() {
  return useBatch((state) => state.isOpen) ? <BatchDialog /> : null
}
