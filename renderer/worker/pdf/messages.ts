import type { PdfText } from '@shared/core/importing/documents/pdf/pdf-text.ts'
import type { StepKey } from '@shared/model/article.ts'
import type { ProblemCode } from '@shared/model/problem.ts'

/** What the engine asks of the thread that reads PDFs: one file at a time. */
export interface ToPdfThread {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Cleaning steps that are not to be taken. */
  readonly stepsOff: readonly StepKey[]
}

/** What comes back. pdf.js has messages of its own on the same channel: they have no `kind`. */
export type FromPdfThread =
  /** The thread has loaded what it needs. */
  | { readonly kind: 'ready' }
  /** A sign of life: this page is begun. */
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'text'; readonly text: PdfText }
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly detail: string }
