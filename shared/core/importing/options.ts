import type { StepKey } from '../../model/article.ts'
import type { ArticleDraft, PageDraft } from '../../model/draft.ts'
import type { ExportProfile } from '../../model/export-profile.ts'
import type { ImportProblem } from '../../model/problem.ts'
import type { KnownTable, RecordMapping } from '../../model/record-fields.ts'
import type { TableDescription } from '../../model/table-description.ts'
import type { PdfText } from './documents/pdf/pdf-text.ts'

export interface ImportOptions {
  /**
   * Reads a saved page, where the caller has a DOM and this code has none; null when the page holds no text.
   * Without it the window's own parser is used, and where there is none a page is an `unsupported-format`.
   */
  readonly readHtml?: (html: string, fileName: string) => Promise<PageDraft | null>
  /**
   * Reads a PDF, in a thread that can be ended when the file hangs it. Without it `importBytes` reads it where it
   * runs, in Node; in a window it is an `unsupported-format`.
   */
  readonly readPdf?: (bytes: Uint8Array) => Promise<PdfText>
  /** Asked between steps; true ends the import with the problem `cancelled`. */
  readonly isCancelled?: () => boolean
  /** Called every few milliseconds, to let other work run: a cancel is only heard in between. */
  readonly pause?: () => Promise<void>
  /** Told now and then how much of a file with many records is read, 0 to 1. */
  readonly onProgress?: (done01: number) => void
  /** Larger files give the problem `too-large`. Default 64 MB. */
  readonly maxBytes?: number
  /** When the file was captured, milliseconds since 1970: gives a day without a year its year, marked inferred. */
  readonly capturedAtMs?: number
  /** The user's choice of charset, as `TextDecoder` names it, instead of the one found. */
  readonly charset?: string
  /** The user's choice of format, an id of the registry, instead of the one recognised. */
  readonly format?: string
  /** The user's choice of which column or key gives which field, instead of the one guessed. */
  readonly mapping?: RecordMapping
  /** Cleaning steps that are not to be taken: what they would change stays in the text. */
  readonly stepsOff?: readonly StepKey[]
  /** Mappings that the user made for tables with certain columns; `mapping` goes before them. */
  readonly knownTables?: readonly KnownTable[]
  /** How the user showed that the file is divided. */
  readonly profile?: ExportProfile
  /** Profiles that the user made; the first that a text fits reads it. `profile` and `format` go before them. */
  readonly knownProfiles?: readonly ExportProfile[]
}

export interface ImportResult {
  /** The id of the format read, e.g. `nexis-text`, `plain-text`, `markdown`, `html`; null when none was recognised. */
  readonly format: string | null
  /** The charset that the text was read in; null for files that are no text. */
  readonly charset: string | null
  /** The charset is only the most plausible one: nothing in the file says so. */
  readonly isCharsetGuessed: boolean
  readonly articles: readonly ArticleDraft[]
  /** One for each file or record that became no article; empty when all went well. */
  readonly problems: readonly ImportProblem[]
  /** The columns of a table; absent for any other file. */
  readonly table?: TableDescription
  /** The profile that divided the file; absent where none did. */
  readonly profile?: ExportProfile
  /** The file was read as one text, and looks as if it held several. */
  readonly mayBeDivided?: true
}

export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024

/**
 * The longest text of one article, in characters: a Bible has 4,300,000. What is longer is a dump of something else, and
 * finding names and repeats in it would hold everything up.
 */
export const MAX_ARTICLE_UNITS = 5_000_000
