import type { HighlightId, ListId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { act, step, type Undo } from '../undo.ts'

/** Takes a highlight out of the trash, and the notes that went there with it. One act back. */
export function restoreHighlight(id: HighlightId, into: CollateDatabase = database): Promise<Undo> {
  return into.transaction('rw', into.highlights, into.notes, async () => {
    const highlight = await into.highlights.get(id)
    const notes = await into.notes.where('highlightId').equals(id).toArray()
    const updatedAtMs = Date.now()
    return act(into, [
      step({
        table: into.highlights,
        keys: [id],
        change: (row) => (row === undefined ? undefined : { ...row, trashedAtMs: 0, updatedAtMs }),
      }),
      step({
        table: into.notes,
        keys: notes.filter((note) => note.trashedAtMs === highlight?.trashedAtMs).map((note) => note.id),
        change: (note) => (note === undefined ? undefined : { ...note, trashedAtMs: 0, updatedAtMs }),
      }),
    ])
  })
}

/** Takes a list out of the trash; its articles are its members again. */
export function restoreList(id: ListId, into: CollateDatabase = database): Promise<Undo> {
  return act(into, [
    step({
      table: into.lists,
      keys: [id],
      change: (list) => (list === undefined ? undefined : { ...list, trashedAtMs: 0 }),
    }),
  ])
}
