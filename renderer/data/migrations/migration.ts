import type { Transaction } from 'dexie'

/** One step of the database's schema. A step is never edited once it has shipped: a later one corrects it. */
export interface Migration {
  /** 1, 2, 3 …; the native version of IndexedDB is ten times that. */
  readonly version: number
  /** Why the schema looks like this, for whoever reads it in ten years. */
  readonly why: string
  /** Tables that this step adds or changes, in Dexie's notation; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows inside the version change; a throw leaves the database as it was. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}
