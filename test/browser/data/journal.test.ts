import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import type { JournalBatch, JournalStream } from '@shared/model/journal.ts'
import { readLines } from '@shared/core/journal/index.ts'
import { describe, expect, test, vi } from 'vitest'
import { CollateError } from '@shared/contract/errors.ts'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { JournalDrain, type JournalWriter } from '../../../renderer/data/journal/drain.ts'
import { judgeLibrary } from '../../../renderer/data/journal/judge-library.ts'
import { STREAM_OF_TABLE } from '../../../renderer/data/journal/journalled-tables.ts'
import { isEmptyLibrary, owesEverything, readMarks } from '../../../renderer/data/journal/marks.ts'
import { SCHEMA_VERSION } from '../../../renderer/data/migrations/index.ts'
import { createList, trashList } from '../../../renderer/data/writes/lists.ts'
import { createNote, saveNote } from '../../../renderer/data/writes/notes.ts'
import { addArticles, makeLibrary } from './library.ts'

const NEW = { libraryId: 'library', seqs: { authored: 0, derived: 0 } }

/** A journal in memory: what each row is at last, and the batches in order. */
function makeJournal(): JournalWriter & {
  readonly rows: Map<string, unknown>
  readonly batches: JournalBatch[]
  readonly originals: Map<string, number>
  fault: CollateError | null
} {
  const rows = new Map<string, unknown>()
  const batches: JournalBatch[] = []
  const originals = new Map<string, number>()
  const journal = {
    rows,
    batches,
    originals,
    fault: null as CollateError | null,
    append: (batch: JournalBatch): Promise<null> => {
      if (journal.fault !== null) return Promise.reject(journal.fault)
      batches.push(batch)
      for (const { table, key, row } of readLines(batch.lines)) {
        if (row === null) rows.delete(`${table} ${key}`)
        else rows.set(`${table} ${key}`, JSON.parse(new TextDecoder().decode(row)))
      }
      return Promise.resolve(null)
    },
    keep: (
      _id: string,
      kept: readonly { readonly id: string; readonly bytes: Uint8Array }[],
    ): Promise<null> => {
      for (const { id, bytes } of kept) originals.set(id, bytes.length)
      return Promise.resolve(null)
    },
  }
  return journal
}

async function follow(
  library: CollateDatabase,
  stream: JournalStream,
  journal = makeJournal(),
): Promise<{ readonly journal: ReturnType<typeof makeJournal>; readonly drain: JournalDrain }> {
  const drain = new JournalDrain(library, stream, journal)
  await owesEverything(library, NEW)
  drain.start()
  await drain.settle()
  return { journal, drain }
}

test('every table is either in the journal or named here as one that is rebuilt', () => {
  const rebuilt = ['catalogue', 'importNames', 'segments', 'fingerprints', 'linkedTexts', 'links']
  const own = ['dirtyAuthored', 'dirtyDerived', 'journalMarks']
  const names = makeLibrary().tables.map(({ name }) => name)
  expect(new Set(names)).toEqual(new Set([...Object.keys(STREAM_OF_TABLE), ...rebuilt, ...own]))
})

describe('the drain', () => {
  test('writes what is committed by itself, and what becomes of it', async () => {
    const library = makeLibrary()
    const { journal } = await follow(library, 'authored')
    const { id } = await createNote({ markdown: 'one', articleId: null, highlightId: null }, library)
    await vi.waitFor(() => expect(journal.rows.get(`notes "${id}"`)).toMatchObject({ markdown: 'one' }))
    const undo = await saveNote(id, 'two', library)
    await vi.waitFor(() => expect(journal.rows.get(`notes "${id}"`)).toMatchObject({ markdown: 'two' }))
    await undo()
    await vi.waitFor(() => expect(journal.rows.get(`notes "${id}"`)).toMatchObject({ markdown: 'one' }))
    await library.notes.delete(id)
    await vi.waitFor(() => expect(journal.rows.has(`notes "${id}"`)).toBe(false))
    expect(journal.batches.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  })

  test('writes rows whose number the database gives, rows that are cleared, and pictures', async () => {
    const library = makeLibrary()
    const { journal, drain } = await follow(library, 'derived')
    const [id] = (await addArticles(library, [{}, { title: 'Second' }])) as [ArticleId]
    const picture = { type: 'image/png', caption: '', afterParagraph: 0 } as const
    await library.images.add({
      ...picture,
      articleId: id,
      place: 0,
      bytes: new Uint8Array([137, 80, 78, 71]),
    })
    await library.originals.add({ id: 'hash' as never, fileName: 'a.txt', bytes: new Uint8Array(7) })
    await drain.settle()
    expect(journal.rows.get(`articles ${id}`)).toMatchObject({ id, title: 'Harbour opens' })
    expect(journal.rows.get(`images [${id},0]`)).toMatchObject({ articleId: id, base64: 'iVBORw==' })
    expect(journal.rows.get('originals "hash"')).toEqual({ id: 'hash', fileName: 'a.txt' })
    expect(journal.originals.get('hash')).toBe(7)
    await library.articles.clear()
    await library.images.where('articleId').equals(id).delete()
    await drain.settle()
    expect([...journal.rows.keys()]).toEqual(['originals "hash"'])
  })

  test('writes everything that was there before the journal, in several batches', async () => {
    const library = makeLibrary()
    await addArticles(
      library,
      Array.from({ length: 450 }, (_, n) => ({ title: `Title ${n}` })),
    )
    const { journal } = await follow(library, 'derived')
    expect(journal.rows.size).toBe(450)
    expect(journal.batches.length).toBeGreaterThan(2)
    expect(await library.dirtyDerived.count()).toBe(0)
  })

  test('owes nothing for an act that was not committed', async () => {
    const library = makeLibrary()
    const { journal, drain } = await follow(library, 'authored')
    const aborted = library.transaction('rw', library.lists, async () => {
      await library.lists.add({ id: 'l' as never, name: 'gone', createdAtMs: 1, trashedAtMs: 0 })
      throw new Error('never mind')
    })
    await expect(aborted).rejects.toThrow('never mind')
    await drain.settle()
    expect(journal.rows.size).toBe(0)
    expect(await library.dirtyAuthored.count()).toBe(0)
  })

  test('that fails tells it once, owes what it could not write and writes it later', async () => {
    const library = makeLibrary()
    const journal = makeJournal()
    const failures: unknown[] = []
    const drain = new JournalDrain(library, 'authored', journal, (error) => failures.push(error))
    await owesEverything(library, NEW)
    drain.start()
    journal.fault = new CollateError('storage-full', 'full')
    const { id } = await createList('thesis', library)
    await drain.settle()
    await trashList(id, library)
    await drain.settle()
    expect(failures).toEqual([journal.fault])
    expect(journal.rows.size).toBe(0)
    journal.fault = null
    await drain.settle()
    expect(journal.rows.get(`lists "${id}"`)).toMatchObject({ name: 'thesis' })
    expect((await readMarks(library)).authored).toMatchObject({ libraryId: 'library', seq: 1 })
  })

  test('writes to no journal that the library is not tied to', async () => {
    const library = makeLibrary()
    const journal = makeJournal()
    const drain = new JournalDrain(library, 'authored', journal)
    drain.start()
    await createList('thesis', library)
    await drain.settle()
    expect(journal.batches).toEqual([])
    expect(await library.dirtyAuthored.count()).toBe(1)
  })
})

describe('a library and its journal', () => {
  const mark = (seq: number, libraryId = 'library', schemaVersion = SCHEMA_VERSION) =>
    ({
      authored: { stream: 'authored', libraryId, seq, schemaVersion },
      derived: { stream: 'derived', libraryId, seq: 4, schemaVersion },
    }) as const
  const journal = { libraryId: 'library', schemaVersion: SCHEMA_VERSION, seqs: { authored: 7, derived: 4 } }

  test.each([
    ['fit when the journal follows', mark(7), false, journal, 'fits'],
    ['fit when the last answer of the journal was lost', mark(6), false, journal, 'fits'],
    ['begin when there is no journal yet', {}, false, null, 'begin'],
    ['begin anew when the journal is gone', mark(7), false, null, 'begin'],
    ['ask when the library is empty and knows of no journal', {}, true, journal, 'lost'],
    ['ask when the journal knows more', mark(3), false, journal, 'older'],
    ['ask when the journal is of another library', mark(7, 'other'), false, journal, 'other'],
    ['ask when the library is full and knows of no journal', {}, false, journal, 'other'],
    ['write anew when the journal lost its end', mark(9), false, journal, 'rewrite'],
    ['write anew after a migration', mark(7, 'library', SCHEMA_VERSION - 1), false, journal, 'rewrite'],
    ['do not ask when the user emptied the library', mark(7), true, journal, 'fits'],
  ] as const)('%s', (_name, marks, isEmpty, state, verdict) => {
    expect(judgeLibrary(marks, isEmpty, state, SCHEMA_VERSION)).toBe(verdict)
  })

  test('an empty library is told from one with a single note', async () => {
    const library = makeLibrary()
    await library.settings.put({ key: 'lastColour', value: 3 })
    expect(await isEmptyLibrary(library)).toBe(true)
    await library.notes.add({
      id: 'n' as NoteId,
      markdown: '',
      articleId: null,
      highlightId: null as HighlightId | null,
      createdAtMs: 1,
      updatedAtMs: 1,
      trashedAtMs: 0,
    })
    expect(await isEmptyLibrary(library)).toBe(false)
  })
})
