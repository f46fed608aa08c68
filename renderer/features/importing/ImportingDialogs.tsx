import { ImportHistoryDialog } from './ImportHistoryDialog.tsx'
import { ImportReportDialog } from './ImportReportDialog.tsx'
import { ImportWindow } from './ImportWindow.tsx'
import { useImportQueue } from './import-queue.ts'
import { useOffers } from './offer.ts'
import { ProfileWizard } from './profiles/ProfileWizard.tsx'
import { useWizard } from './profiles/wizard-state.ts'
import { PasteDialog } from './PasteDialog.tsx'

export function ImportingDialogs() {
  const [offer] = useOffers((state) => state.offers)
  const shown = useWizard((state) => state.shown)
  const { reportOf, isHistoryOpen, pastedText } = useImportQueue()
  if (offer !== undefined) {
    return (
      <>
        <ImportWindow key={offer.id} offer={offer} />
        {shown === null ? null : <ProfileWizard shown={shown} />}
      </>
    )
  }
  if (reportOf !== null) return <ImportReportDialog importId={reportOf} />
  if (isHistoryOpen) return <ImportHistoryDialog />
  return pastedText === null ? null : <PasteDialog startingText={pastedText} />
}
