import type { Highlight } from '@shared/model/highlight.ts'
import type { HighlightId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'

export interface PlacesOfNotes {
  /** Notes on the article as a whole, and those whose highlight is no longer there: they must stand somewhere. */
  readonly onArticle: readonly Note[]
  readonly on: (highlightId: HighlightId) => readonly Note[]
}

/** Where the notes of an article stand, in their order; `highlights` are those of the article outside the trash. */
export function placesOfNotes(
  notes: readonly Note[],
  highlights: readonly Pick<Highlight, 'id'>[],
): PlacesOfNotes {
  const kept = new Set(highlights.map(({ id }) => id))
  return {
    onArticle: notes.filter(({ highlightId }) => highlightId === null || !kept.has(highlightId)),
    on: (id) => notes.filter(({ highlightId }) => highlightId === id),
  }
}
