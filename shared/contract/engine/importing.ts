import type { ArticleFields, FieldOrigins } from '../../model/article.ts'
import type { ArticleId, ImportId } from '../../model/ids.ts'
import type { ImportRecord } from '../../model/import.ts'
import type { EngineCall } from './call.ts'

/** One thing to import: a dropped file, an address main serves for an opened file, or pasted text. */
export type ImportItem =
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'address'; readonly name: string; readonly url: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** What was dropped and cannot be read; it is there for the report to name it. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly detail: string }

export interface ImportingCalls {
  /** Imports one batch in order. Progress counts files. Cancelling keeps what was committed and answers normally. */
  'import.run': EngineCall<{ readonly items: readonly ImportItem[] }, ImportOutcome>
  /** Removes every article of an import for good (they must be in the trash) or of the ids given. */
  'article.purge': EngineCall<{ readonly ids: readonly ArticleId[] }, null>
  /** Changes fields of an article and re-derives what depends on them; answers what puts them back. */
  'article.edit': EngineCall<ArticleEdit & { readonly id: ArticleId }, ArticleEdit>
  /** Imports left `running` by a killed process: marks them interrupted, names what was not imported, answers them. */
  'import.recover': EngineCall<null, readonly ImportRecord[]>
}

/** New values of some fields, and where they came from. */
export interface ArticleEdit {
  readonly change: Partial<ArticleFields>
  /** Origins of the changed fields, one that is left out has none; null for values that the user typed. */
  readonly origins: FieldOrigins | null
}

export interface ImportOutcome {
  readonly importId: ImportId
  readonly record: ImportRecord
  /** Articles added, or already there, in order: what a caller opens after importing. */
  readonly articleIds: readonly ArticleId[]
  /** Those of them that were added. */
  readonly addedIds: readonly ArticleId[]
}
