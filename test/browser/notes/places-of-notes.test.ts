import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import type { Note } from '@shared/model/note.ts'
import { expect, test } from 'vitest'
import { placesOfNotes } from '../../../renderer/features/notes/places-of-notes.ts'

const KEPT = 'kept' as HighlightId
const GONE = 'gone' as HighlightId

function note(id: string, highlightId: HighlightId | null): Note {
  const times = { createdAtMs: 0, updatedAtMs: 0, trashedAtMs: 0 }
  return { id: id as NoteId, markdown: id, articleId: 1 as ArticleId, highlightId, ...times }
}

test('every note stands somewhere, also where its highlight is in the trash', () => {
  const notes = [note('free', null), note('tied', KEPT), note('orphaned', GONE)]
  const { onArticle, on } = placesOfNotes(notes, [{ id: KEPT }])
  expect(onArticle.map(({ id }) => id)).toEqual(['free', 'orphaned'])
  expect(on(KEPT).map(({ id }) => id)).toEqual(['tied'])
})
