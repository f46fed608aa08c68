import type { ArticleFields, CleaningStep, FieldOrigins } from './article.ts'
import type { Supplement } from './supplement.ts'

/** An article as an importer reads it from a file, before it is numbered and stored. */
export interface ArticleDraft extends ArticleFields {
  /** Paragraphs in reading order, trimmed, none empty, no line feed inside; repeats are kept. */
  readonly paragraphs: readonly string[]
  readonly origins: FieldOrigins
  readonly cleaning: readonly CleaningStep[]
  /** Number of the record within the file, counted from 0. */
  readonly recordNumber: number
  /** Path of the file it was read from inside the archive that was imported; absent for any other file. */
  readonly entryPath?: string
  readonly supplement?: Supplement
}
