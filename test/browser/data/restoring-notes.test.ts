import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { createHighlight, trashHighlights } from '../../../renderer/data/writes/highlights.ts'
import { createNote, restoreNotes } from '../../../renderer/data/writes/notes.ts'
import { makeLibrary } from './library.ts'

const A = 1 as ArticleId
const ANCHOR = { exact: 'harbour', prefix: '', suffix: '', start: 0, end: 7, textHash: 'hash' }

test('a note that is restored brings its highlight with it, and one undo takes both back', async () => {
  const library = makeLibrary()
  const { id: highlightId } = await createHighlight({ articleId: A, colour: 1, anchor: ANCHOR }, library)
  const { id: noteId } = await createNote({ markdown: 'first', articleId: A, highlightId }, library)
  const isTrashed = async (): Promise<readonly boolean[]> => {
    const rows = [await library.highlights.get(highlightId), await library.notes.get(noteId)]
    return rows.map((row) => (row?.trashedAtMs ?? 0) > 0)
  }
  await trashHighlights([highlightId], library)
  expect(await isTrashed()).toEqual([true, true])
  const undo = await restoreNotes([noteId], library)
  expect(await isTrashed()).toEqual([false, false])
  const redo = await undo()
  expect(await isTrashed()).toEqual([true, true])
  await redo()
  expect(await isTrashed()).toEqual([false, false])
})
