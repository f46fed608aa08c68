import type { ArticleId, NoteId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import { database, type CollateDatabase } from '../database.ts'

/** A note, also one in the trash; undefined when it is gone. */
export function readNote(id: NoteId, from: CollateDatabase = database): PromiseLike<Note | undefined> {
  return from.notes.get(id)
}

/** Notes tied to an article or to a highlight in it, oldest first. */
export async function readNotesOfArticle(
  articleId: ArticleId,
  from: CollateDatabase = database,
): Promise<Note[]> {
  const notes = await from.notes.where('articleId').equals(articleId).sortBy('createdAtMs')
  return notes.filter(isKept)
}

/** Notes tied to nothing, last changed first. */
export async function readFreeNotes(from: CollateDatabase = database): Promise<Note[]> {
  return (await readAllNotes(from)).filter((note) => note.articleId === null)
}

/** Every note outside the trash, last changed first. */
export async function readAllNotes(from: CollateDatabase = database): Promise<Note[]> {
  return (await from.notes.orderBy('updatedAtMs').toArray()).filter(isKept).reverse()
}

/** Notes in the trash, last thrown away first. */
export async function readTrashedNotes(from: CollateDatabase = database): Promise<Note[]> {
  return (await from.notes.where('trashedAtMs').above(0).toArray()).reverse()
}

function isKept(note: Note): boolean {
  return note.trashedAtMs === 0
}
