import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { readMarkCounts } from '../../../renderer/data/reads/mark-counts.ts'
import { createHighlight, trashHighlights } from '../../../renderer/data/writes/highlights.ts'
import { createNote, trashNotes } from '../../../renderer/data/writes/notes.ts'
import { makeLibrary } from './library.ts'

const [A, B, C] = [1, 2, 3] as ArticleId[] as [ArticleId, ArticleId, ArticleId]
const anchor = { start: 0, end: 7, exact: 'Harbour', prefix: '', suffix: ' opens', textHash: 'hash' }

test('notes and highlights outside the trash are counted by article, and no other row is read', async () => {
  const library = makeLibrary()
  for (const articleId of [A, A, B, null]) {
    await createNote({ markdown: 'note', articleId, highlightId: null }, library)
  }
  const thrown = await createNote({ markdown: 'thrown away', articleId: A, highlightId: null }, library)
  await trashNotes([thrown.id], library)
  await createHighlight({ articleId: A, colour: 1, anchor }, library)
  await createHighlight({ articleId: C, colour: 1, anchor }, library)
  const gone = await createHighlight({ articleId: C, colour: 2, anchor }, library)
  await trashHighlights([gone.id], library)

  const read: (ArticleId | null)[] = []
  for (const table of [library.notes, library.highlights]) {
    table.hook('reading', (row: { readonly articleId: ArticleId | null }) => {
      read.push(row.articleId)
      return row
    })
  }
  expect(await readMarkCounts([C, A], library)).toEqual([
    { notes: 0, highlights: 1 },
    { notes: 2, highlights: 1 },
  ])
  expect(read).not.toContain(B)
  expect(read).not.toContain(null)
})
