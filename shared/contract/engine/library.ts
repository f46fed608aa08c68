import type { RestoredIds } from '../../model/restored.ts'
import type { EngineCall } from './call.ts'

export interface LibraryStatus {
  /** Articles outside the trash. */
  readonly articles: number
  /** Bytes of the database as the browser estimates them. */
  readonly bytes: number
  /** Articles not indexed yet; 0 when the index is up to date. */
  readonly unindexed: number
  /** Articles whose shared passages are not worked out yet. */
  readonly unlinked: number
}

export interface LibraryCalls {
  'library.status': EngineCall<null, LibraryStatus>
  /** The whole library as one zip file (JSON lines and originals, versioned, checksummed). */
  'library.export': EngineCall<null, { readonly bytes: Uint8Array<ArrayBuffer> }>
  /**
   * Brings a library file back: articles, originals, lists, highlights, notes are added to what is there. Progress
   * counts articles that are new. Answers what was added.
   */
  'library.restore': EngineCall<{ readonly url: string }, RestoredIds>
  /** Test of the recovery path: makes the worker throw outside any call. Only in builds for testing. */
  'engine.crash': EngineCall<null, null>
}

/** Told by the worker whenever committed data changed what a query answers. At most five a second. */
export interface EngineEvents {
  'library.changed': LibraryChange
}

/** What changed: articles and what belongs to them, or only which of them share text. */
export type LibraryChange = 'articles' | 'links'
