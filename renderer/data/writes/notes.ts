import { makeId, type ArticleId, type HighlightId, type NoteId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import { database, type CollateDatabase } from '../database.ts'
import { act, type Step, step, type Undo } from '../undo.ts'
import { randomBytes } from '../random-bytes.ts'

export interface NewNote {
  readonly markdown: string
  /** The article it is tied to; null for a free note. */
  readonly articleId: ArticleId | null
  /** The highlight it is tied to, in that article; null for none. */
  readonly highlightId: HighlightId | null
}

export async function createNote(
  { markdown, articleId, highlightId }: NewNote,
  into: CollateDatabase = database,
): Promise<{ readonly id: NoteId; readonly undo: Undo }> {
  const nowMs = Date.now()
  const note: Note = {
    id: makeId<NoteId>(nowMs, randomBytes()),
    markdown,
    articleId,
    highlightId,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    trashedAtMs: 0,
  }
  const undo = await act(into, [step({ table: into.notes, keys: [note.id], change: () => note })])
  return { id: note.id, undo }
}

/** Saves a note's text; on the disk when it resolves. */
export function saveNote(id: NoteId, markdown: string, into: CollateDatabase = database): Promise<Undo> {
  return changeNotes([id], into, { markdown })
}

export function trashNotes(ids: readonly NoteId[], into: CollateDatabase = database): Promise<Undo> {
  return changeNotes(ids, into, { trashedAtMs: Date.now() })
}

/** Takes notes out of the trash, and the highlights they are tied to with them. One act back. */
export function restoreNotes(ids: readonly NoteId[], into: CollateDatabase = database): Promise<Undo> {
  return into.transaction('rw', into.notes, into.highlights, async () => {
    const notes = await into.notes.bulkGet([...ids])
    const highlightIds = notes.flatMap((note) => note?.highlightId ?? [])
    return act(into, [
      step({
        table: into.highlights,
        keys: [...new Set(highlightIds)],
        change: (highlight) =>
          highlight === undefined || highlight.trashedAtMs === 0
            ? highlight
            : { ...highlight, trashedAtMs: 0, updatedAtMs: Date.now() },
      }),
      noteStep(ids, into, { trashedAtMs: 0 }),
    ])
  })
}

function changeNotes(
  ids: readonly NoteId[],
  into: CollateDatabase,
  fields: Parameters<typeof noteStep>[2],
): Promise<Undo> {
  return act(into, [noteStep(ids, into, fields)])
}

/** Every change moves `updatedAtMs`, so that whoever keeps notes in memory sees by one key that they changed. */
function noteStep(
  ids: readonly NoteId[],
  into: CollateDatabase,
  fields: Pick<Note, 'markdown'> | Pick<Note, 'trashedAtMs'>,
): Step {
  const updatedAtMs = Date.now()
  return step({
    table: into.notes,
    keys: [...new Set(ids)],
    change: (note) => (note === undefined ? undefined : { ...note, ...fields, updatedAtMs }),
  })
}
