import { JOURNAL_STREAMS, type JournalState, type JournalStream } from '../../model/journal.ts'
import type { BatchHead, SegmentHead } from './payloads.ts'

/** A journal whose head is damaged: its rows can be read, but no library is tied to it. */
const UNNAMED: JournalState = { libraryId: '', schemaVersion: 1, seqs: { authored: 0, derived: 0 } }

/** The state behind a head: numbers only grow, and the library is that of the latest. */
export function advanceByHead(before: JournalState | null, head: SegmentHead | JournalState): JournalState {
  const { libraryId, schemaVersion, seqs } = head
  if (before === null) return { libraryId, schemaVersion, seqs }
  const higher = JOURNAL_STREAMS.map(
    (stream) => [stream, Math.max(before.seqs[stream], seqs[stream])] as const,
  )
  return {
    libraryId,
    schemaVersion: Math.max(before.schemaVersion, schemaVersion),
    seqs: Object.fromEntries(higher) as Record<JournalStream, number>,
  }
}

/** The state behind a batch. */
export function advanceByBatch(
  before: JournalState | null,
  { schemaVersion, stream, seq }: BatchHead,
): JournalState {
  const state = before ?? UNNAMED
  return advanceByHead(state, { ...state, schemaVersion, seqs: { ...state.seqs, [stream]: seq } })
}
