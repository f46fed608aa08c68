import type { ArticleDraft } from '../../model/draft.ts'
import type { ExportProfile } from '../../model/export-profile.ts'
import type { ImportProblem } from '../../model/problem.ts'
import type { TableDescription } from '../../model/table-description.ts'
import type { UnpackBudget } from './archive/unpack-budget.ts'
import type { ImportOptions } from './options.ts'

/** What a format is recognised by: cheap to look at, nothing is parsed yet. */
export interface FormatSample {
  /** The file's name as dropped; a hint at most. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The whole decoded text; null for files that are no text. */
  readonly text: string | null
}

/** What a reader is given. */
export interface FormatSource extends FormatSample {
  readonly options: ImportOptions
  /** What may be unpacked; shared by the dropped file and all that is found inside it. */
  readonly budget: UnpackBudget
  /** False where files found inside would be refused: they need not be unpacked. */
  readonly canNest: boolean
  /**
   * Reads another file found inside this one (an entry of an archive, an attachment, the page of a web archive) as
   * if it had been dropped, two levels deep. Its problems carry `name`.
   */
  readonly readNested: (name: string, bytes: Uint8Array) => Promise<FormatResult>
}

/** Articles in the order of the file, numbered from 0, and one problem for each record that became none. */
export interface FormatResult {
  readonly articles: readonly ArticleDraft[]
  readonly problems: readonly ImportProblem[]
  /** Id of the format where it shows only while the file is read: `nexis-docx` is a Word file. */
  readonly format?: string
  /** The columns of a table, for the preview; absent for any other file. */
  readonly table?: TableDescription
  /** The user's profile that divided the file; absent where none did. */
  readonly profile?: ExportProfile
  /** The file was read as one text, and looks as if it held several. */
  readonly mayBeDivided?: true
}

/** May throw for a file as a whole: a `ReadingError` becomes its problem, any other error the problem `damaged`. */
export type FormatReader = (source: FormatSource) => Promise<FormatResult>

/** One format that can be imported. The first of the registry that recognises a file reads it. */
export interface Format {
  /** Stable, in lower case with hyphens, e.g. `nexis-text`; the interface names it in words. */
  readonly id: string
  readonly recognise: (sample: FormatSample) => boolean
  /** Loads the reader with its libraries, lazily: a format that is never met costs nothing. */
  readonly load: () => Promise<FormatReader>
}
