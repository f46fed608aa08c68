/** The thread in which PDFs are read. It can be ended at any time: it holds nothing but the file it reads. */
// makes the parser known to the library, which then runs it in this thread and starts none of its own
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import * as pdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPdfText } from '@shared/core/importing/documents/pdf/load-pages.ts'
import { problemOf } from '@shared/core/importing/reading-error.ts'
import { CHARACTER_MAPS } from './character-maps.ts'
import type { FromPdfThread, ToPdfThread } from './messages.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const post = (message: FromPdfThread): void => scope.postMessage(message)

scope.onmessage = ({ data }: MessageEvent<ToPdfThread>) => {
  void read(data).then(post)
}

async function read({ bytes, stepsOff }: ToPdfThread): Promise<FromPdfThread> {
  try {
    const onPage = (page: number): void => post({ kind: 'page', page })
    return {
      kind: 'text',
      text: await readPdfText(bytes, { pdfJs, characterMaps: CHARACTER_MAPS, stepsOff, onPage }),
    }
  } catch (error) {
    return { kind: 'failed', ...problemOf(error) }
  }
}

post({ kind: 'ready' })
