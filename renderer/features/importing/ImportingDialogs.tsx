import { useImports } from '../../data/hooks/imports.ts'
import { ImportHistoryDialog } from './ImportHistoryDialog.tsx'
import { ImportReportDialog } from './ImportReportDialog.tsx'
import { useImportQueue } from './import-queue.ts'
import { PasteDialog } from './PasteDialog.tsx'

export function ImportingDialogs() {
  const { reportOf, isHistoryOpen, pastedText } = useImportQueue()
  const imports = useImports()
  const record = imports?.find((candidate) => candidate.id === reportOf)
  if (record !== undefined) return <ImportReportDialog record={record} />
  if (isHistoryOpen && imports !== undefined) return <ImportHistoryDialog imports={imports} />
  return pastedText === null ? null : <PasteDialog startingText={pastedText} />
}
