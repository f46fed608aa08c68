import type { ArticleDraft } from '../../model/draft.ts'
import type { ImportProblem } from '../../model/problem.ts'

export interface ImportOptions {
  /**
   * Reads a saved page, where the caller has a DOM and this code has none; null when the page holds no text.
   * Without it the window's own parser is used, and where there is none a page is an `unsupported-format`.
   */
  readonly readHtml?: (html: string, fileName: string) => Promise<ArticleDraft | null>
  /** Asked between steps; true ends the import with the problem `cancelled`. */
  readonly isCancelled?: () => boolean
  /** Larger files give the problem `too-large`. Default 64 MB. */
  readonly maxBytes?: number
  /** When the file was captured, milliseconds since 1970: gives a day without a year its year, marked inferred. */
  readonly capturedAtMs?: number
}

export interface ImportResult {
  readonly articles: readonly ArticleDraft[]
  /** One for each file or record that became no article; empty when all went well. */
  readonly problems: readonly ImportProblem[]
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024
