/** Why a file, or a record of it, did not become an article. The interface turns codes into sentences. */
export type ProblemCode =
  | 'empty'
  | 'unreadable'
  | 'binary'
  | 'unsupported-format'
  /** Kinds of files that are recognised and not read, each with a way out of its own. */
  | 'old-word'
  /** Spreadsheets but XLSX: of the old Excel, binary ones, OpenDocument. */
  | 'other-table'
  | 'slides'
  | 'outlook-message'
  | 'hangul-document'
  /** Of Pages, Numbers or Keynote. */
  | 'apple-document'
  /** Some other file of an Office before 2007. */
  | 'old-office'
  | 'picture'
  | 'sound-or-film'
  /** A book that only its seller's programs open. */
  | 'copy-protected'
  | 'too-large'
  | 'no-text'
  /** A list of feeds: their articles are elsewhere. */
  | 'feeds-only'
  | 'damaged'
  /** A page that breaks off: what is there became an article. */
  | 'cut-off'
  /** One record of a file; the others were read. */
  | 'bad-record'
  /** The database delivered an error message instead of this article. */
  | 'vendor-error'
  | 'password-protected'
  /** Pictures of pages without a text layer. */
  | 'scanned'
  /** What it holds was imported, and is so little that more may be meant. */
  | 'little-text'
  /** A cap on entries, depth or unpacked size was met. */
  | 'too-many-entries'
  | 'timed-out'
  | 'interrupted'
  | 'cancelled'
  | 'storage-full'
  | 'failed'

export interface ImportProblem {
  readonly fileName: string
  readonly code: ProblemCode
  /** Technical detail for the report; never shown alone. */
  readonly detail: string
  /** The record within the file, counted from 0; absent when the problem is the whole file's. */
  readonly recordNumber?: number
}
