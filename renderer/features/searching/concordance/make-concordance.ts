/** Making the concordance of the present query, and saving it. */
import { CollateError } from '@shared/contract/errors.ts'
import { engine } from '../../../engine/engine.ts'
import { callMain } from '../../../state/bridge.ts'
import { presentQuery } from '../../../state/library-query.ts'
import { currentMessages } from '../../../state/messages.ts'
import { showNotice } from '../../../state/notices.ts'
import { useConcordance } from './concordance-state.ts'
import { concordanceMessages } from './messages.ts'

/** As many lines as a table is looked through for. */
const MOST_LINES = 10_000
/** Rows that spreadsheets open in reasonable time, and a file of some 60 MB. */
const MOST_EXPORTED = 250_000

let making = new AbortController()
let exporting = new AbortController()

/** Makes it anew; whatever was being made is given up. */
export async function makeConcordance(): Promise<void> {
  making.abort()
  making = new AbortController()
  const { signal } = making
  const { view, text } = presentQuery()
  const { order } = useConcordance.getState()
  useConcordance.setState({ status: 'making', progress: null, isOutdated: false })
  try {
    const concordance = await engine.call(
      'concordance.lines',
      { query: { view, text }, order, limit: MOST_LINES },
      { signal, onProgress: (progress) => signal.aborted || useConcordance.setState({ progress }) },
    )
    if (!signal.aborted) useConcordance.setState({ concordance, status: 'made', focused: 0 })
  } catch (failure) {
    if (!signal.aborted) useConcordance.setState({ status: 'failed', failure })
  }
}

/** Gives up what is being made. What was made before stays. */
export function cancelConcordance(): void {
  making.abort()
  exporting.abort()
  useConcordance.setState(({ status }) => ({ status: status === 'making' ? 'cancelled' : status }))
}

/** Saves the lines as a table, in the place the user chooses. */
export async function exportConcordance(): Promise<void> {
  exporting.abort()
  exporting = new AbortController()
  const { signal } = exporting
  const { view, text } = presentQuery()
  const { order } = useConcordance.getState()
  useConcordance.setState({ isExporting: true, progress: null })
  try {
    const { bytes, written, total } = await engine.call(
      'concordance.export',
      { query: { view, text }, order, limit: MOST_EXPORTED },
      { signal, onProgress: (progress) => useConcordance.setState({ progress }) },
    )
    const filter = { name: currentMessages(concordanceMessages).csvFile, extensions: ['csv'] }
    const path = await callMain('files.save', {
      suggestedName: 'concordance.csv',
      filters: [filter],
      data: bytes,
    })
    if (path === null) return
    showNotice(() => {
      const now = currentMessages(concordanceMessages)
      return written < total ? now.savedPart(path, written, total) : now.saved(path, total)
    })
  } catch (error) {
    const isCancelled = error instanceof CollateError && error.code === 'cancelled'
    if (!isCancelled) throw error
  } finally {
    useConcordance.setState({ isExporting: false })
  }
}
