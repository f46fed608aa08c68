import type { ArticleFieldName, ArticleFields, FieldOrigins, StepKey } from '../../model/article.ts'
import type { PrintedDate } from '../../model/date.ts'
import type { ExportProfile, NamedProfile } from '../../model/export-profile.ts'
import type { ArticleId, ImportId } from '../../model/ids.ts'
import type { DuplicateChoice, ImportRecord } from '../../model/import.ts'
import type { ImportProblem, ProblemCode } from '../../model/problem.ts'
import type { ReadAs } from '../../model/read-as.ts'
import type { StoredArticle } from '../../model/stored-article.ts'
import type { TableDescription } from '../../model/table-description.ts'
import type { EngineCall } from './call.ts'

/** One thing to import: a dropped file, an address main serves for an opened file, or pasted text. */
export type ImportItem = { readonly readAs?: ReadAs } & ImportThing

type ImportThing =
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** What was dropped and cannot be read; it is there for the report to name it. */
  | {
      readonly kind: 'unreadable'
      readonly name: string
      /** Default `unreadable`. */
      readonly code?: ProblemCode
      readonly detail: string
    }

export interface ImportingCalls {
  /**
   * Imports one batch in order. Progress counts files. Cancelling keeps what was committed and answers normally. With
   * `resumed` the same batch goes on where a worker that died left it, and the answer is of the whole.
   */
  'import.run': EngineCall<
    {
      readonly items: readonly ImportItem[]
      readonly duplicates?: DuplicateChoice
      /** The files were found in the watch folder: the account says so. */
      readonly isWatched?: boolean
      readonly resumed?: ResumedImport
    },
    ImportOutcome
  >
  /**
   * What an import of these would bring, nothing being stored. Of a large batch the files likeliest to hold a
   * surprise and some others are read, so that it answers soon. Progress counts files. Cancelling answers what was read
   * until then.
   */
  'import.preview': EngineCall<{ readonly items: readonly ImportItem[] }, ImportPreview>
  /**
   * The beginning of a text, at most a million UTF-16 code units, in the charset that an import would read it in; null
   * for what is no text or cannot be had.
   */
  'import.text': EngineCall<
    { readonly item: ImportItem },
    { readonly text: string; readonly isShortened: boolean } | null
  >
  /** The profiles in files, in their order; null for each that holds none. */
  'profiles.read': EngineCall<
    { readonly items: readonly ImportItem[] },
    { readonly profiles: readonly (NamedProfile | null)[] }
  >
  /** Removes every article of an import for good (they must be in the trash) or of the ids given. */
  'article.purge': EngineCall<{ readonly ids: readonly ArticleId[] }, null>
  /** Changes fields of an article and re-derives what depends on them; answers what puts them back. */
  'article.edit': EngineCall<ArticleEdit & { readonly id: ArticleId }, ArticleEdit>
  /**
   * Reads an article anew from its original, without these cleaning steps; corrections of the user stay. Answers the rows
   * before.
   */
  'article.clean': EngineCall<
    { readonly id: ArticleId; readonly stepsOff: readonly StepKey[] },
    { readonly before: StoredArticle }
  >
  /** Puts rows that were answered earlier back in place of those of the same article; answers these. */
  'article.put': EngineCall<{ readonly rows: StoredArticle }, { readonly before: StoredArticle }>
  /** Imports left `running` by a killed process: marks them interrupted, names what was not imported, answers them. */
  'import.recover': EngineCall<null, readonly ImportRecord[]>
}

/** New values of some fields, and where they came from. */
export interface ArticleEdit {
  readonly change: Partial<ArticleFields>
  /** Origins of the changed fields, one that is left out has none; null for values that the user typed. */
  readonly origins: FieldOrigins | null
}

/** An import whose worker died. */
export interface ResumedImport {
  readonly importId: ImportId
  /** Places among the items that are not read again: those that were under way when a worker died. */
  readonly leftOut: readonly number[]
}

export interface ImportOutcome {
  readonly importId: ImportId
  readonly record: ImportRecord
  /** Articles added, or already there, in order: what a caller opens after importing. */
  readonly articleIds: readonly ArticleId[]
  /** Those of them that were added. */
  readonly addedIds: readonly ArticleId[]
}

export interface ImportPreview {
  readonly fileCount: number
  /** Those of the files that were read, in the order of the batch. */
  readonly files: readonly FilePreview[]
  /** The disk may get full before all is in; null where the batch fits. */
  readonly lack: RoomNeeded | null
}

/** What a batch needs of the disk, about, and what may be taken of it. */
export interface RoomNeeded {
  readonly neededBytes: number
  readonly freeBytes: number
}

/** What one file would bring. */
export interface FilePreview {
  /** Its place among the items asked about. */
  readonly itemIndex: number
  readonly name: string
  /** Id of the format; null when none was recognised. */
  readonly format: string | null
  /** Null for what is no text. */
  readonly charset: string | null
  /** The charset is the most plausible one; nothing in the file says so. */
  readonly isCharsetGuessed: boolean
  readonly articleCount: number
  /** Articles of it that the library has already. */
  readonly alreadyThereCount: number
  /** Words that are marked in the articles, each a highlight where it stands in the text and else a note. */
  readonly highlightCount: number
  /** Notes that were written on the articles or on marked words. */
  readonly noteCount: number
  /** Fields that were found, with the number of articles that have them. */
  readonly fields: readonly { readonly name: ArticleFieldName; readonly count: number }[]
  /** BCP 47 tags, the most frequent first. */
  readonly languages: readonly string[]
  /** The first articles. */
  readonly first: readonly ArticlePreview[]
  readonly problemCount: number
  /** The first problems. */
  readonly problems: readonly ImportProblem[]
  /** The columns of a table; null for any other file. */
  readonly table: TableDescription | null
  /** The user's profile that divided it; null where none did. */
  readonly profile: ExportProfile | null
  /** It was read as one text, and looks as if it held several. */
  readonly mayBeDivided: boolean
}

export interface ArticlePreview {
  readonly title: string
  readonly source: string | null
  readonly published: PrintedDate | null
  readonly paragraphCount: number
  /** The first 160 characters of the text. */
  readonly opening: string
}
