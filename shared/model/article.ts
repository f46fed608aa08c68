import type { PrintedDate } from './date.ts'
import type { ArticleId, ImportId, ListId, OriginalId } from './ids.ts'
import type { ReadAs } from './read-as.ts'
import type { Span } from './span.ts'
import type { Supplement } from './supplement.ts'

/** The fields of an article that describe it, each editable by the user. */
export interface ArticleFields {
  readonly title: string
  /** Who wrote it, as printed and without "By"; several names are joined with `; `. Null when unknown. */
  readonly byline: string | null
  /** The publication, e.g. `Korea Herald`. Null when unknown. */
  readonly source: string | null
  /** The news agency that supplied the text, e.g. `Yonhap`. Null when none is credited. */
  readonly agency: string | null
  /** The place of the dateline, e.g. `SEOUL`. Null when none is printed. */
  readonly place: string | null
  readonly published: PrintedDate | null
  /** Web address the text was saved from; only ever shown or opened after a question. */
  readonly url: string | null
  /** BCP 47 tag of the main language, e.g. `en`, `ko`; null when undecided. */
  readonly language: string | null
}

export type ArticleFieldName = keyof ArticleFields

/** Where a field's value came from, so that the reader can check it and put it right. */
export interface FieldOrigin {
  /** The text the value was read from, as it stands in the file; null when the user typed it. */
  readonly quote: string | null
  /**
   * A stable name of the rule that read it, e.g. `glued-byline`, `html-meta`; `user` for a correction, `user-rule`
   * where a rule of the user's gave it.
   */
  readonly rule: string
  readonly certainty: 'printed' | 'inferred' | 'user'
  /** What the importer had read where the user, or a rule of his, put another value; absent where nothing is known. */
  readonly replaced?: ReplacedValue
}

export interface ReplacedValue {
  /** As text, a date as `2031-04-02 10:40`; empty for none. */
  readonly value: string
  readonly quote: string | null
}

export type FieldOrigins = Partial<Readonly<Record<ArticleFieldName, FieldOrigin>>>

/** One cleaning rule that changed something, listed at the article. */
export interface CleaningStep extends StepKey {
  readonly after: string
  /** The user switched it off: the text before stands in the article. */
  readonly isOff?: true
  /** It tells of something that cannot be switched. */
  readonly isFixed?: true
}

/** Names a step of an article: steps with the same rule and the same text before are switched together. */
export interface StepKey {
  readonly rule: string
  /** The text that was taken out or changed, shortened to 500 characters. */
  readonly before: string
}

/**
 * A passage that stands again further down in the same article. Both spans lie on the article's `text`.
 * `kind` says whether the words are the same or lightly edited.
 */
export interface Repeat {
  readonly first: Span
  readonly again: Span
  readonly kind: 'exact' | 'edited'
}

/**
 * The header of an article: all that a row of the list needs. Bodies are kept apart, because listing rows
 * with bodies inside is twenty times slower.
 */
export interface Article extends ArticleFields {
  readonly id: ArticleId
  /** `dateSortKey(published)`, stored because it is the index of the list's order. */
  readonly publishedKey: string
  /** The source, `''` for none, stored because it is the index of an order of the list: an index leaves null out. */
  readonly sourceKey: string
  /** First 280 characters of the text, for the row. */
  readonly excerpt: string
  readonly wordCount: number
  /** Paragraphs a reader reads: repeated paragraphs are not counted. */
  readonly paragraphCount: number
  /** Paragraphs folded away because they repeat others of this article. */
  readonly repeatedParagraphCount: number
  /** SHA-256 (hex) of the text with white space folded: equal for identical content. */
  readonly textHash: string
  readonly importId: ImportId
  readonly importedAtMs: number
  readonly originalId: OriginalId
  /** Name of the file as dropped, with the folder or archive it stood in: `clips.zip/2020/harbour.txt`. */
  readonly fileName: string
  /** Number of the record within the file, counted from 0. */
  readonly recordNumber: number
  /** Database and number of the article there, see `vendorKeyOf`: the same in every export. Absent for articles of no database. */
  readonly vendorKey?: string
}

/** The body of an article. Every offset in the product that speaks of an article's text is an offset in `text`. */
export interface ArticleBody {
  readonly id: ArticleId
  /** The paragraphs joined with one line feed; repeated paragraphs stand where they stood. */
  readonly text: string
  /** Spans of the paragraphs in `text`, in order, without their line feeds. They cover it but for the line feeds. */
  readonly paragraphs: readonly Span[]
  readonly repeats: readonly Repeat[]
  readonly origins: FieldOrigins
  readonly cleaning: readonly CleaningStep[]
  /** What the format delivered beside the fields; absent for most articles. */
  readonly supplement?: Supplement
  /** How the file was read, to read it so again. */
  readonly reading?: Reading
  /** Version of the importer that made this body, see `IMPORTER_VERSION`. */
  readonly importerVersion: number
}

/** What the reading of a file depended on beside its bytes. */
export interface Reading {
  readonly readAs?: ReadAs
  /** When the file was last changed, milliseconds since 1970; null when that is not known. */
  readonly changedAtMs: number | null
}

/** What the user did with an article; a row stands only for articles that were touched. */
export interface ArticleState {
  readonly id: ArticleId
  /** 0 while unread. */
  readonly readAtMs: number
  /** 0 while not in the trash. */
  readonly trashedAtMs: number
  readonly tags: readonly string[]
  readonly listIds: readonly ListId[]
}

/** The untouched bytes that were imported, once however many articles came out of them. */
export interface Original {
  readonly id: OriginalId
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A user's collection of articles. */
export interface ArticleList {
  readonly id: ListId
  readonly name: string
  readonly createdAtMs: number
  readonly trashedAtMs: number
}
