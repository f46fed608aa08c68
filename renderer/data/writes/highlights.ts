import type { Highlight, HighlightColour, TextAnchor } from '@shared/model/highlight.ts'
import { makeId, type ArticleId, type HighlightId } from '@shared/model/ids.ts'
import { database, type CollateDatabase } from '../database.ts'
import { act, step, type Undo } from '../undo.ts'
import { randomBytes } from '../random-bytes.ts'

export interface NewHighlight {
  readonly articleId: ArticleId
  readonly colour: HighlightColour
  readonly anchor: TextAnchor
}

export async function createHighlight(
  { articleId, colour, anchor }: NewHighlight,
  into: CollateDatabase = database,
): Promise<{ readonly id: HighlightId; readonly undo: Undo }> {
  const nowMs = Date.now()
  const highlight: Highlight = {
    id: makeId<HighlightId>(nowMs, randomBytes()),
    articleId,
    colour,
    anchor,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    trashedAtMs: 0,
  }
  const undo = await act(into, [
    step({ table: into.highlights, keys: [highlight.id], change: () => highlight }),
  ])
  return { id: highlight.id, undo }
}

export function recolourHighlight(
  id: HighlightId,
  colour: HighlightColour,
  into: CollateDatabase = database,
): Promise<Undo> {
  return act(into, [changeHighlights([id], into, { colour, updatedAtMs: Date.now() })])
}

/** Puts highlights into the trash and the notes tied to them with them; the notes stay tied. One act back. */
export async function trashHighlights(
  ids: readonly HighlightId[],
  into: CollateDatabase = database,
): Promise<Undo> {
  const nowMs = Date.now()
  return into.transaction('rw', into.highlights, into.notes, async () => {
    const notes = await into.notes
      .where('highlightId')
      .anyOf([...ids])
      .toArray()
    return act(into, [
      changeHighlights(ids, into, { trashedAtMs: nowMs, updatedAtMs: nowMs }),
      step({
        table: into.notes,
        keys: notes.filter((note) => note.trashedAtMs === 0).map((note) => note.id),
        change: (note) =>
          note === undefined ? undefined : { ...note, trashedAtMs: nowMs, updatedAtMs: nowMs },
      }),
    ])
  })
}

/** Every change moves `updatedAtMs`, so that whoever keeps highlights in memory sees by one key that they changed. */
function changeHighlights(
  ids: readonly HighlightId[],
  into: CollateDatabase,
  fields: Pick<Highlight, 'updatedAtMs'> & Partial<Pick<Highlight, 'colour' | 'trashedAtMs'>>,
): ReturnType<typeof step> {
  return step({
    table: into.highlights,
    keys: [...new Set(ids)],
    change: (highlight) => (highlight === undefined ? undefined : { ...highlight, ...fields }),
  })
}
