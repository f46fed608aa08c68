/**
 * The journal: a second account of the library, in files of the main process. Two streams, each numbered by itself and
 * written by one drain: what the user authors must not wait for what an import derives.
 */
export type JournalStream = 'authored' | 'derived'

export const JOURNAL_STREAMS = ['authored', 'derived'] as const satisfies readonly JournalStream[]

/** Rows as they stand now, or keys of rows that are gone; one of these is appended as a whole or not at all. */
export interface JournalBatch {
  /** Of the library whose rows these are; a journal takes no others. */
  readonly libraryId: string
  /** Of the database that the rows come from. */
  readonly schemaVersion: number
  readonly stream: JournalStream
  /** Counts the batches of the stream, from 1. */
  readonly seq: number
  /** Lines of UTF-8 text as `putLine` and `deleteLine` make them. */
  readonly lines: Uint8Array<ArrayBuffer>
}

/** The bytes of an imported file. */
export interface KeptOriginal {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Number of the latest batch of each stream; 0 for none. */
export type StreamSeqs = Readonly<Record<JournalStream, number>>

/** What a journal says of itself. */
export interface JournalState {
  /** Random, made when the journal was begun. */
  readonly libraryId: string
  /** The highest schema version of any batch. */
  readonly schemaVersion: number
  readonly seqs: StreamSeqs
}
