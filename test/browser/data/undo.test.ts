import type { HighlightId, ListId, NoteId } from '@shared/model/ids.ts'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import type { Undo } from '../../../renderer/data/undo.ts'
import {
  createHighlight,
  recolourHighlight,
  trashHighlights,
} from '../../../renderer/data/writes/highlights.ts'
import { createList, renameList, trashList } from '../../../renderer/data/writes/lists.ts'
import { createNote, restoreNotes, saveNote, trashNotes } from '../../../renderer/data/writes/notes.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import * as states from '../../../renderer/data/writes/states.ts'
import { trashImported } from '../../../renderer/data/writes/take-back.ts'
import { addArticles, makeLibrary } from './library.ts'
import type { ArticleId } from '@shared/model/ids.ts'

const A = 1 as ArticleId
const B = 2 as ArticleId
const ANCHOR = { exact: 'harbour', prefix: '', suffix: '', start: 0, end: 7, textHash: 'hash' }

interface Ids {
  readonly listId: ListId
  readonly noteId: NoteId
  readonly highlightId: HighlightId
}

async function makeFilledLibrary(): Promise<{ library: CollateDatabase; ids: Ids }> {
  const library = makeLibrary()
  await addArticles(library, [{}, {}, {}])
  const { id: listId } = await createList('thesis', library)
  const { id: highlightId } = await createHighlight({ articleId: A, colour: 1, anchor: ANCHOR }, library)
  const { id: noteId } = await createNote({ markdown: 'first', articleId: A, highlightId }, library)
  await states.addTag([A], 'ports', library)
  await states.setRead([B], true, library)
  return { library, ids: { listId, noteId, highlightId } }
}

/** Everything the user wrote; untouched states count as none. */
async function contentOf(library: CollateDatabase): Promise<unknown> {
  const touched = (await library.articleStates.toArray()).filter(
    (state) => state.readAtMs + state.trashedAtMs + state.tags.length + state.listIds.length > 0,
  )
  const tables = [library.lists, library.highlights, library.notes, library.settings] as const
  return [touched, ...(await Promise.all(tables.map((table) => table.toArray())))]
}

type Act = (library: CollateDatabase, ids: Ids) => Promise<Undo>

const ACTS: Record<string, Act> = {
  setRead: (library) => states.setRead([A, B], true, library),
  'setRead to unread': (library) => states.setRead([A, B], false, library),
  trashArticles: (library) => states.trashArticles([A, B], library),
  trashImported: async (library, { noteId }) =>
    trashImported([A, B], (await library.notes.get(noteId))?.createdAtMs ?? 0, library),
  restoreArticles: async (library) => {
    await states.trashArticles([A], library)
    return states.restoreArticles([A, B], library)
  },
  addTag: (library) => states.addTag([A, B], 'ships', library),
  'addTag that is there': (library) => states.addTag([A, B], 'ports', library),
  removeTag: (library) => states.removeTag([A, B], 'ports', library),
  addToList: (library, { listId }) => states.addToList([A, B], listId, library),
  removeFromList: async (library, { listId }) => {
    await states.addToList([A], listId, library)
    return states.removeFromList([A, B], listId, library)
  },
  createList: async (library) => (await createList('other', library)).undo,
  renameList: (library, { listId }) => renameList(listId, 'dissertation', library),
  trashList: (library, { listId }) => trashList(listId, library),
  createNote: async (library) =>
    (await createNote({ markdown: '# new', articleId: null, highlightId: null }, library)).undo,
  saveNote: (library, { noteId }) => saveNote(noteId, 'second', library),
  trashNotes: (library, { noteId }) => trashNotes([noteId], library),
  restoreNotes: async (library, { noteId }) => {
    await trashNotes([noteId], library)
    return restoreNotes([noteId], library)
  },
  createHighlight: async (library) =>
    (await createHighlight({ articleId: B, colour: 3, anchor: ANCHOR }, library)).undo,
  recolourHighlight: (library, { highlightId }) => recolourHighlight(highlightId, 5, library),
  'trashHighlights and the notes tied to them': (library, { highlightId }) =>
    trashHighlights([highlightId], library),
  writeSetting: (library) => writeSetting('lastColour', 4, library),
}

describe('every act is undone and redone', () => {
  test.each(Object.entries(ACTS))('%s', async (_name, act) => {
    const { library, ids } = await makeFilledLibrary()
    const undo = await act(library, ids)
    const after = await contentOf(library)
    const redo = await undo()
    const before = await contentOf(library)
    expect(before).not.toEqual(after)
    const undoAgain = await redo()
    expect(await contentOf(library)).toEqual(after)
    await undoAgain()
    expect(await contentOf(library)).toEqual(before)
  })

  test('undoing gives back exactly what stood there', async () => {
    const { library, ids } = await makeFilledLibrary()
    const before = await contentOf(library)
    const undos: Undo[] = []
    undos.push(await trashHighlights([ids.highlightId], library))
    undos.push(await states.trashArticles([A, B], library))
    undos.push(await states.removeTag([A], 'ports', library))
    undos.push(await writeSetting('searchHistory', ['korea'], library))
    for (const undo of undos.reverse()) await undo()
    expect(await contentOf(library)).toEqual(before)
  })

  test('undoing leaves alone what changed in other fields meanwhile', async () => {
    const { library } = await makeFilledLibrary()
    const undo = await states.trashArticles([A, 3 as ArticleId], library)
    await states.addTag([A, 3 as ArticleId], 'ships', library)
    await undo()
    expect(await library.articleStates.bulkGet([A, 3 as ArticleId])).toMatchObject([
      { trashedAtMs: 0, tags: ['ports', 'ships'] },
      { trashedAtMs: 0, tags: ['ships'] },
    ])
  })
})

describe('an article that is gone for good', () => {
  const gone = 9 as ArticleId

  test('gets no state', async () => {
    const { library } = await makeFilledLibrary()
    await states.trashArticles([gone, A], library)
    await states.addTag([gone], 'ships', library)
    expect(await library.articleStates.where('trashedAtMs').above(0).primaryKeys()).toEqual([A])
    expect(await library.articleStates.get(gone)).toBeUndefined()
  })

  test('gets none by undoing and redoing either', async () => {
    const { library } = await makeFilledLibrary()
    const undo = await states.trashArticles([A, B], library)
    await library.articles.delete(A)
    await library.articleStates.delete(A)
    const redo = await undo()
    await redo()
    expect(await library.articleStates.toCollection().primaryKeys()).toEqual([B])
  })
})

test('putting known articles into the trash opens no table that an import writes, and waits for none', async () => {
  const { library } = await makeFilledLibrary()
  const opened: string[] = []
  library.close({ disableAutoOpen: false })
  library.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) => {
        opened.push(...tables)
        return core.transaction(tables, mode, options)
      },
    }),
  })
  await library.open()
  opened.length = 0
  await trashImported([A], 1, library)
  expect(new Set(opened)).toEqual(new Set(['articleStates', 'highlights', 'notes']))
  expect((await library.articleStates.get(A))?.trashedAtMs).toBeGreaterThan(0)
})
