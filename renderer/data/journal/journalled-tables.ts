import type { JournalStream } from '@shared/model/journal.ts'

/** The stream of each table that goes into the journal. All others are derived from these and can be rebuilt. */
export const STREAM_OF_TABLE: Readonly<Record<string, JournalStream>> = {
  articles: 'derived',
  bodies: 'derived',
  originals: 'derived',
  mentions: 'derived',
  images: 'derived',
  imports: 'derived',
  articleStates: 'authored',
  lists: 'authored',
  savedSearches: 'authored',
  highlights: 'authored',
  notes: 'authored',
  storyDecisions: 'authored',
  settings: 'authored',
}

/** The table that notes the changed keys of a stream. */
export const DIRTY_TABLE = { authored: 'dirtyAuthored', derived: 'dirtyDerived' } as const satisfies Record<
  JournalStream,
  string
>

export function journalledTables(stream: JournalStream): readonly string[] {
  return Object.keys(STREAM_OF_TABLE).filter((name) => STREAM_OF_TABLE[name] === stream)
}
