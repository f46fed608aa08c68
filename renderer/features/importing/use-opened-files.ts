import { useEffect } from 'react'
import { onMain } from '../../state/bridge.ts'
import { useImportQueue } from './import-queue.ts'
import { recoverLastStart } from './keep-outcome.ts'
import { offerItems } from './offer.ts'

let hasRecovered = false

/** Reports an import that a killed process left behind, and imports what main hands over. */
export function useOpenedFiles(): void {
  useEffect(() => {
    if (!hasRecovered) {
      hasRecovered = true
      void reportInterrupted()
    }
    return onMain('files.opened', ({ files }) => {
      void offerItems(files.map(({ name, url }) => ({ kind: 'address', name, url })))
    })
  }, [])
}

async function reportInterrupted(): Promise<void> {
  const latest = await recoverLastStart()
  if (latest !== null) useImportQueue.setState({ latest })
}
