import type { Highlight } from '@shared/model/highlight.ts'
import { makeId, type ArticleId, type HighlightId, type NoteId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { randomBytes } from '../../data/random-bytes.ts'
import { untouchedState } from '../../data/reads/states.ts'
import type { DerivedMarks } from './derive-marks.ts'

/** An article that was just numbered, and the marks that came with it. */
export interface MarkedArticle {
  readonly articleId: ArticleId
  readonly marks: DerivedMarks
}

/**
 * Stores tags, highlights and notes that came with new articles; runs inside the transaction that adds these. All
 * are created at the moment their import began: by that they are told from what the user adds later.
 *
 * @param startedAtMs of the import
 */
export async function addMarks(
  database: CollateDatabase,
  marked: readonly MarkedArticle[],
  startedAtMs: number,
): Promise<void> {
  // notes are searched by what changed since the last look
  const updatedAtMs = Date.now()
  const times = { createdAtMs: startedAtMs, updatedAtMs, trashedAtMs: 0 }
  let order = 0
  const states = marked
    .filter(({ marks }) => marks.tags.length > 0)
    .map(({ articleId, marks }) => ({ ...untouchedState(articleId), tags: marks.tags }))
  const highlights: Highlight[] = []
  const notes: Note[] = []
  for (const { articleId, marks } of marked) {
    for (const { anchor, note } of marks.highlights) {
      // ids sort by their time: those of one import stand in the order of the file
      const id = makeId<HighlightId>(startedAtMs + order++, randomBytes())
      highlights.push({ id, articleId, colour: 1, anchor, ...times })
      if (note !== '')
        notes.push({
          ...newNote(startedAtMs + order++),
          markdown: note,
          articleId,
          highlightId: id,
          ...times,
        })
    }
    for (const markdown of marks.notes)
      notes.push({ ...newNote(startedAtMs + order++), markdown, articleId, highlightId: null, ...times })
  }
  if (states.length > 0) await database.articleStates.bulkPut(states)
  if (highlights.length > 0) await database.highlights.bulkAdd(highlights)
  if (notes.length > 0) await database.notes.bulkAdd(notes)
}

function newNote(timeMs: number): Pick<Note, 'id'> {
  return { id: makeId<NoteId>(timeMs, randomBytes()) }
}
