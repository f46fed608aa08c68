import { ownScriptUrl } from '@shared/contract/engine/own-script.ts'
import type { PdfText } from '@shared/core/importing/documents/pdf/pdf-text.ts'
import type { StepKey } from '@shared/model/article.ts'
import type { Task } from '../task.ts'
import { PdfThread } from './pdf-thread.ts'
import workerUrl from './pdf.worker.ts?worker&url'

/** One for the whole engine: two files at once would only make each other look as if they hung. */
const thread = new PdfThread(() => new Worker(ownScriptUrl(workerUrl), { type: 'module', name: 'pdf' }))

/** The text of a PDF, unless the task is cancelled meanwhile. Rejects as `PdfThread.read` does. */
export function readPdf(bytes: Uint8Array, stepsOff: readonly StepKey[], task: Task): Promise<PdfText> {
  return thread.read({ bytes: new Uint8Array(bytes), stepsOff }, task.signal)
}
