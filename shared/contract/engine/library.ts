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

/** What came back from a journal or a library file. */
export interface RebuildReport {
  readonly articles: number
  readonly notes: number
  readonly highlights: number
  readonly lists: number
  /** Entries and rows that could not be read. */
  readonly damaged: number
  /** Imported files whose bytes did not come back; their articles did. */
  readonly originalsMissing: number
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
  /**
   * Puts a library file in the place of what is there, all of it or nothing, numbers of articles and all. The engine must be started
   * anew behind it.
   */
  'library.replace': EngineCall<{ readonly url: string }, RebuildReport>
  /**
   * Makes the library what the journal says it is, all of it or nothing; what it held before is gone. The engine must be started
   * anew behind it. The addresses are of the journal's files, the oldest first.
   */
  'library.rebuild': EngineCall<
    { readonly rows: readonly string[]; readonly originals: readonly string[] },
    RebuildReport
  >
  /** Test of the recovery path: makes the worker throw outside any call. Only in builds for testing. */
  'engine.crash': EngineCall<null, null>
}

/** Told by the worker whenever committed data changed what a query answers. At most five a second. */
export interface EngineEvents {
  'library.changed': LibraryChange
}

/** What changed: articles and what belongs to them, or only which of them share text. */
export type LibraryChange = 'articles' | 'links'
