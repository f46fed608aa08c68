import { ImportHistoryDialog } from './ImportHistoryDialog.tsx'
import { ImportReportDialog } from './ImportReportDialog.tsx'
import { useImportQueue } from './import-queue.ts'
import { PasteDialog } from './PasteDialog.tsx'

export function ImportingDialogs() {
  const { reportOf, isHistoryOpen, pastedText } = useImportQueue()
  if (reportOf !== null) return <ImportReportDialog importId={reportOf} />
  if (isHistoryOpen) return <ImportHistoryDialog />
  return pastedText === null ? null : <PasteDialog startingText={pastedText} />
}
