import type { PdfText } from '@shared/core/importing/documents/pdf/pdf-text.ts'
import { ReadingError } from '@shared/core/importing/reading-error.ts'
import type { FromPdfThread, ToPdfThread } from './messages.ts'

/** How long the thread may be silent, in milliseconds. */
export interface PdfLimits {
  /** While it loads. */
  readonly startMs: number
  /** Over one page. */
  readonly pageMs: number
  /** Over one file. */
  readonly fileMs: number
  /** Without work it is ended after this time: it takes some 100 MB. */
  readonly idleMs: number
}

const LIMITS: PdfLimits = { startMs: 30_000, pageMs: 20_000, fileMs: 180_000, idleMs: 30_000 }

/** Reads PDFs one after the other in a thread of their own, which is ended when a file hangs it. */
export class PdfThread {
  readonly #createWorker: () => Worker
  readonly #limits: PdfLimits
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(createWorker: () => Worker, limits: PdfLimits = LIMITS) {
    this.#createWorker = createWorker
    this.#limits = limits
  }

  /**
   * The text of a PDF.
   *
   * @param signal ends the thread when the user does not want to wait any longer
   * @throws ReadingError `timed-out`, `cancelled`, and whatever `readPdfText` says
   */
  read(request: ToPdfThread, signal: AbortSignal): Promise<PdfText> {
    const reading = this.#last.then(() => this.#read(request, signal))
    this.#last = reading.catch(() => undefined)
    return reading
  }

  async #read(request: ToPdfThread, signal: AbortSignal): Promise<PdfText> {
    if (signal.aborted) throw new ReadingError('cancelled', 'before the file was read')
    clearTimeout(this.#idle)
    try {
      const isNew = this.#worker === null
      this.#worker ??= this.#createWorker()
      return await this.#ask(this.#worker, request, isNew, signal)
    } finally {
      this.#idle = setTimeout(() => this.#end(), this.#limits.idleMs)
    }
  }

  #ask(worker: Worker, request: ToPdfThread, isNew: boolean, signal: AbortSignal): Promise<PdfText> {
    const { startMs, pageMs, fileMs } = this.#limits
    return new Promise((resolve, reject) => {
      let page = 0
      let silence: ReturnType<typeof setTimeout> | undefined
      let whole: ReturnType<typeof setTimeout> | undefined
      const stop = (error: ReadingError): void => {
        this.#end()
        finish(() => reject(error))
      }
      const cancel = (): void => stop(new ReadingError('cancelled', 'while the file was read'))
      const finish = (settle: () => void): void => {
        clearTimeout(silence)
        clearTimeout(whole)
        signal.removeEventListener('abort', cancel)
        settle()
      }
      const waitFor = (ms: number, what: string): void => {
        clearTimeout(silence)
        silence = setTimeout(
          () => stop(new ReadingError('timed-out', `${what} took over ${ms / 1000} s`)),
          ms,
        )
      }
      const send = (): void => {
        waitFor(pageMs, 'opening the file')
        whole = setTimeout(
          () => stop(new ReadingError('timed-out', `page ${page} after ${fileMs / 1000} s`)),
          fileMs,
        )
        worker.postMessage(request)
      }
      worker.onmessage = ({ data }: MessageEvent<FromPdfThread | { readonly kind?: undefined }>) => {
        switch (data.kind) {
          case 'ready':
            send()
            break
          case 'page':
            page = data.page
            waitFor(pageMs, `page ${page}`)
            break
          case 'text':
            finish(() => resolve(data.text))
            break
          case 'failed':
            finish(() => reject(new ReadingError(data.code, data.detail)))
            break
          case undefined:
        }
      }
      worker.onerror = (event) => {
        event.preventDefault()
        stop(new ReadingError('failed', event.message))
      }
      signal.addEventListener('abort', cancel)
      if (isNew) waitFor(startMs, 'starting')
      else send()
    })
  }

  #end(): void {
    clearTimeout(this.#idle)
    this.#worker?.terminate()
    this.#worker = null
  }
}
