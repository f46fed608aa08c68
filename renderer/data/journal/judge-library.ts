import { JOURNAL_STREAMS, type JournalState } from '@shared/model/journal.ts'
import type { JournalMarks } from './marks.ts'

/**
 * How database and journal stand to each other at a start.
 * - `fits`: the journal follows the library.
 * - `begin`: there is no journal yet, or not any more; one is begun, and everything written to it.
 * - `rewrite`: the journal lacks something that the library has; everything is written to it anew.
 * - `lost`: the library is empty, and the journal is not: Chromium, or somebody, took the database away.
 * - `older`: the journal has what the library has not: the database is an earlier copy.
 * - `other`: the journal is of another library.
 */
export type Verdict = 'fits' | 'begin' | 'rewrite' | 'lost' | 'older' | 'other'

/** A drain appends one batch at a time and notes that it is there behind that: a crash leaves it one behind. */
const MOST_AHEAD = 1

export function judgeLibrary(
  marks: JournalMarks,
  isEmpty: boolean,
  journal: JournalState | null,
  schemaVersion: number,
): Verdict {
  if (journal === null) return 'begin'
  const tied = JOURNAL_STREAMS.flatMap((stream) => marks[stream] ?? [])
  if (tied.length === 0) return isEmpty ? 'lost' : 'other'
  if (tied.some(({ libraryId }) => libraryId !== journal.libraryId)) return 'other'
  if (tied.some(({ stream, seq }) => journal.seqs[stream] > seq + MOST_AHEAD)) return 'older'
  const isBehind = tied.some(({ stream, seq }) => journal.seqs[stream] < seq)
  const isMigrated = tied.some((mark) => mark.schemaVersion !== schemaVersion)
  return isBehind || isMigrated || tied.length < JOURNAL_STREAMS.length ? 'rewrite' : 'fits'
}
