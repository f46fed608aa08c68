import type { ArticleFields, CleaningStep, FieldOrigins } from './article.ts'
import type { Supplement } from './supplement.ts'

/** A picture as a page names it: whoever holds its bytes makes an image of it. */
export interface PagePicture {
  /** As it stands in the page: of the web, of a part of an archive (`cid:`), or the picture itself (`data:`). */
  readonly address: string
  readonly caption: string
  /** The paragraph it stands after, counted from 0; -1 before the first. */
  readonly afterParagraph: number
}

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

/** The article of a page that was just read, and its pictures until their bytes are looked for. */
export interface PageDraft extends ArticleDraft {
  readonly pictures?: readonly PagePicture[]
}
