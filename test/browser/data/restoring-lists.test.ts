import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { readNote } from '../../../renderer/data/reads/notes.ts'
import { readTrashedHighlights, readTrashedLists } from '../../../renderer/data/reads/trash.ts'
import { createHighlight, trashHighlights } from '../../../renderer/data/writes/highlights.ts'
import { createList, trashList } from '../../../renderer/data/writes/lists.ts'
import { createNote, trashNotes } from '../../../renderer/data/writes/notes.ts'
import { restoreHighlight, restoreList } from '../../../renderer/data/writes/restore.ts'
import { makeLibrary } from './library.ts'

const A = 1 as ArticleId
const ANCHOR = { exact: 'harbour', prefix: '', suffix: '', start: 0, end: 7, textHash: 'hash' }

test('a list in the trash is restored, and an undo puts it back there', async () => {
  const library = makeLibrary()
  const { id } = await createList('Thesis', library)
  await trashList(id, library)
  expect((await readTrashedLists(library)).map(({ name }) => name)).toEqual(['Thesis'])
  const undo = await restoreList(id, library)
  expect(await readTrashedLists(library)).toEqual([])
  await undo()
  expect(await readTrashedLists(library)).toHaveLength(1)
})

test('a highlight is restored with the notes that went with it, not with those thrown away before', async () => {
  const library = makeLibrary()
  const { id: highlightId } = await createHighlight({ articleId: A, colour: 1, anchor: ANCHOR }, library)
  const note = (markdown: string) => createNote({ markdown, articleId: A, highlightId }, library)
  const [before, along] = [await note('before'), await note('along')]
  await trashNotes([before.id], library)
  await library.notes.update(before.id, { trashedAtMs: 1 })
  await trashHighlights([highlightId], library)
  expect(await readTrashedHighlights(library)).toHaveLength(1)
  const undo = await restoreHighlight(highlightId, library)
  expect(await readTrashedHighlights(library)).toEqual([])
  expect((await readNote(along.id, library))?.trashedAtMs).toBe(0)
  expect((await readNote(before.id, library))?.trashedAtMs).toBe(1)
  await undo()
  expect((await readNote(along.id, library))?.trashedAtMs).toBeGreaterThan(0)
})
