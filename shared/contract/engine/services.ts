import type { JournalBatch } from '../../model/journal.ts'
import type { OriginalsToKeep } from '../ipc.ts'
import type { StepKey } from '../../model/article.ts'
import type { PageDraft } from '../../model/draft.ts'

/** What the worker asks of the window, because workers have no DOM parser. */
export interface WindowServices {
  /** Extracts the article of a saved page; null when the page holds no text. */
  'html.read': {
    readonly request: {
      readonly html: string
      readonly fileName: string
      /** Cleaning steps that are not to be taken. */
      readonly stepsOff?: readonly StepKey[]
    }
    readonly answer: PageDraft | null
  }
  /** Bytes that may still be written to the disk that holds the library; null where nobody knows. */
  'disk.free': { readonly request: null; readonly answer: number | null }
  /** Hands rows on to main, which writes them to the journal. */
  'journal.append': { readonly request: JournalBatch; readonly answer: null }
  /** Hands imported bytes on to main, which writes them to the journal. */
  'journal.keep': { readonly request: OriginalsToKeep; readonly answer: null }
}

export type ServiceName = keyof WindowServices
