import type { ArticleFields } from '../../model/article.ts'
import type { HighlightColour } from '../../model/highlight.ts'

/** A note as the user wrote it. */
export interface ExportedNote {
  readonly id: string
  readonly markdown: string
}

/** A quote with its place and what the user wrote about it. */
export interface ExportedHighlight {
  readonly id: string
  /** The marked text exactly as it stands in the article; line feeds part paragraphs. */
  readonly quote: string
  readonly colour: HighlightColour
  /** Number of the paragraph in which the quote begins, counted from 1; null when its place is in doubt. */
  readonly paragraphNumber: number | null
  readonly notes: readonly ExportedNote[]
  /** Citations of the other copies in which the quote stands, oldest first. */
  readonly copies?: readonly string[]
}

export interface ExportedArticle {
  readonly fields: ArticleFields
  /** Name of the file the article came in. */
  readonly fileName: string
  /** SHA-256 of the imported bytes, lower-case hexadecimal. */
  readonly originalSha256: string
  /** In the order in which they are to stand. */
  readonly highlights: readonly ExportedHighlight[]
  /** Notes on the article as a whole. */
  readonly notes: readonly ExportedNote[]
}

/** Something that was asked for or could be expected, and is not in the export. */
export interface LeftOut {
  /** In plain words, e.g. `highlights in the trash`. */
  readonly what: string
  readonly count: number
}

/** All that a notes export holds, gathered and put in order by the caller. */
export interface NotesExport {
  /** When it was exported, as the user is to read it, e.g. `2026-02-03 14:05`. */
  readonly exportedAt: string
  readonly articles: readonly ExportedArticle[]
  readonly freeNotes: readonly ExportedNote[]
  readonly leftOut: readonly LeftOut[]
  /** Names the user gave to colours; a colour without one is called `Colour N`. */
  readonly colourNames?: Readonly<Partial<Record<HighlightColour, string>>>
}
