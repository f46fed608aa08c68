import type { DBCore, DBCoreTable } from 'dexie'
import type { NoteId } from '@shared/model/ids.ts'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { discardIfBlank, discardLostNotes } from '../../../renderer/features/notes/acts.ts'
import {
  changeDraft,
  flushDraft,
  settleDraft,
  useNoteDrafts,
} from '../../../renderer/features/notes/note-drafts.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { forgetActs, undoLatest, useUndo } from '../../../renderer/state/undo.ts'

let isFull = false

beforeAll(async () => {
  await database.delete({ disableAutoOpen: false })
  database.use({
    stack: 'dbcore',
    create: (core: DBCore) => ({
      ...core,
      table: (name: string): DBCoreTable => {
        const table = core.table(name)
        const refuse = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'))
        return { ...table, mutate: (request) => (isFull ? refuse() : table.mutate(request)) }
      },
    }),
  })
  await database.open()
  return () => database.delete()
})
beforeEach(() => {
  forgetActs()
  useNotices.setState({ notices: [] })
})
afterEach(() => {
  isFull = false
})

async function makeNote(markdown: string): Promise<NoteId> {
  return (await createNote({ markdown, articleId: null, highlightId: null })).id
}
const draftOf = (id: NoteId) => useNoteDrafts.getState().drafts.get(id)
const markdownOf = async (id: NoteId) => (await database.notes.get(id))?.markdown
const isKept = async (id: NoteId) => (await database.notes.get(id))?.trashedAtMs === 0

async function typeAndLeave(id: NoteId, stored: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    changeDraft(id, stored, text)
    await flushDraft(id)
  }
  if (await settleDraft(id)) await discardIfBlank(id)
}

describe('a save that fails', () => {
  test('keeps what was typed, says so once, and is made good by the next one', async () => {
    const id = await makeNote('')
    isFull = true
    await typeAndLeave(id, '', 'Kept by nobody', 'Kept by nobody else')
    expect(draftOf(id)).toEqual({ text: 'Kept by nobody else', state: 'failed' })
    expect(useNotices.getState().notices.map(({ text }) => text())).toEqual([
      expect.stringMatching(/^The disk is full/),
    ])
    expect(await isKept(id)).toBe(true)
    isFull = false
    await flushDraft(id)
    expect(await markdownOf(id)).toBe('Kept by nobody else')
    expect(draftOf(id), 'the stored text shows again').toBeUndefined()
    expect(useUndo.getState().done).toHaveLength(1)
  })

  test('does not put older text over what is typed meanwhile', async () => {
    const id = await makeNote('')
    isFull = true
    changeDraft(id, '', 'old')
    const saving = flushDraft(id)
    await Promise.resolve()
    changeDraft(id, '', 'old and new')
    await saving
    isFull = false
    await settleDraft(id)
    expect(await markdownOf(id)).toBe('old and new')
  })
})

describe('closing the window', () => {
  const close = (): boolean => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const closed = vi.spyOn(window, 'close').mockImplementation(() => undefined)
  beforeEach(() => closed.mockClear())

  test('is held up once for a note that cannot be saved, with a warning', async () => {
    const id = await makeNote('')
    isFull = true
    await typeAndLeave(id, '', 'Kept by nobody')
    expect(close()).toBe(false)
    await expect
      .poll(() => useNotices.getState().notices.map(({ text }) => text()))
      .toContainEqual(expect.stringMatching(/could not be saved/))
    expect(closed).not.toHaveBeenCalled()
    expect(close(), 'the second time it closes').toBe(true)
    isFull = false
    await flushDraft(id)
  })

  test('goes on by itself where the save succeeds now', async () => {
    const id = await makeNote('')
    isFull = true
    await typeAndLeave(id, '', 'Kept in the end')
    isFull = false
    expect(close()).toBe(false)
    await expect.poll(() => closed.mock.calls.length).toBe(1)
    expect(await markdownOf(id)).toBe('Kept in the end')
    expect(close()).toBe(true)
  })
})

describe('a note without a word', () => {
  test('is put away among all notes when an earlier start lost it', async () => {
    const [lost, wanted, written] = [await makeNote(' '), await makeNote(''), await makeNote('Kept')]
    await discardLostNotes(wanted)
    expect([await isKept(lost), await isKept(wanted), await isKept(written)]).toEqual([false, true, true])
  })

  test('is put away when it never held one', async () => {
    const id = await makeNote('')
    await typeAndLeave(id, '', ' ')
    expect(await isKept(id)).toBe(false)
  })

  test('stays when it was emptied, and undo brings its text back', async () => {
    const id = await makeNote('Half a thesis')
    await typeAndLeave(id, 'Half a thesis', '')
    expect(await isKept(id)).toBe(true)
    await undoLatest()
    expect(await markdownOf(id)).toBe('Half a thesis')
  })

  test('gives back its last words when it was written and emptied in one visit', async () => {
    const id = await makeNote('')
    await typeAndLeave(id, '', 'First', 'First and last', '')
    await undoLatest()
    expect(await markdownOf(id)).toBe('First and last')
    await undoLatest()
    expect(await markdownOf(id)).toBe('')
    await discardIfBlank(id)
    expect(await isKept(id), 'a redo would bring text back').toBe(true)
  })
})

test('one visit is one act to undo', async () => {
  const id = await makeNote('Before')
  await typeAndLeave(id, 'Before', 'Before, d', 'Before, during', 'Before, during and after')
  expect(useUndo.getState().done).toHaveLength(1)
  await undoLatest()
  expect(await markdownOf(id)).toBe('Before')
})
