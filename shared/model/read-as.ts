import type { ExportProfile } from './export-profile.ts'
import type { RecordMapping } from './record-fields.ts'

/** How the user wants a file read where the program would read it otherwise. What is left out is found by content. */
export interface ReadAs {
  /** As `TextDecoder` names it. */
  readonly charset?: string
  /** Id of a format, e.g. `nexis-text`, `plain-text`. */
  readonly format?: string
  /** BCP 47 tag given to every article of the file. */
  readonly language?: string
  /** Which column of a table gives which field. */
  readonly mapping?: RecordMapping
  /** How a text with many records is divided. */
  readonly profile?: ExportProfile
}
