import { useEffect } from 'react'
import { engine } from '../../engine/engine.ts'
import { onMain } from '../../state/bridge.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { importItems, useImportQueue } from './import-queue.ts'
import { importingMessages } from './messages.ts'

let hasRecovered = false

/** Reports an import that a killed process left behind, and imports what main hands over. */
export function useOpenedFiles(): void {
  useEffect(() => {
    if (!hasRecovered) {
      hasRecovered = true
      void reportInterrupted()
    }
    return onMain('files.opened', ({ files }) => {
      void importItems(files.map(({ name, url }) => ({ kind: 'address', name, url })))
    })
  }, [])
}

async function reportInterrupted(): Promise<void> {
  const records = await engine.call('import.recover', null)
  const latest = records.at(-1)
  if (latest === undefined) return
  const missing = records.reduce((sum, record) => sum + record.fileNames.length - record.filesDone, 0)
  useImportQueue.setState({ latest: { importId: latest.id, record: latest, articleIds: [] } })
  showNotice(currentMessages(importingMessages).interruptedNotice(missing), {
    kind: 'error',
    commandId: 'imports.report',
  })
}
