import { Crc32 } from '@shared/core/importing/archive/crc32.ts'
import { encodeBatch, encodeEntry, encodeHead, encodeOriginal, putLine } from '@shared/core/journal/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { JournalStream } from '@shared/model/journal.ts'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { JournalDrain, type JournalWriter } from '../../../renderer/data/journal/drain.ts'
import { STREAM_OF_TABLE } from '../../../renderer/data/journal/journalled-tables.ts'
import { owesEverything, readMarks } from '../../../renderer/data/journal/marks.ts'
import { SCHEMA_VERSION } from '../../../renderer/data/migrations/index.ts'
import { createHighlight } from '../../../renderer/data/writes/highlights.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { addTag, addToList, trashArticles } from '../../../renderer/data/writes/states.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { importTexts, makeEngine, newsText, query } from './test-engine.ts'

const STATE = { libraryId: 'library', schemaVersion: SCHEMA_VERSION, seqs: { authored: 0, derived: 0 } }
const ANCHOR = { exact: 'storm', prefix: '', suffix: '', start: 1, end: 6, textHash: '' }

function crc32(bytes: Uint8Array): number {
  const checksum = new Crc32()
  checksum.update(bytes)
  return checksum.value
}

/** The files that main would have written. */
function makeFiles(schemaVersion = SCHEMA_VERSION): JournalWriter & {
  readonly rows: Uint8Array<ArrayBuffer>[]
  readonly originals: Uint8Array<ArrayBuffer>[]
} {
  const rows = [encodeEntry('head', [encodeHead({ ...STATE, schemaVersion, isBase: true })], crc32)]
  const originals: Uint8Array<ArrayBuffer>[] = []
  return {
    rows,
    originals,
    append: (batch) => Promise.resolve(rows.push(encodeEntry('rows', encodeBatch(batch), crc32))),
    keep: (_id, kept) => {
      originals.push(...kept.map((one) => encodeEntry('original', encodeOriginal(one), crc32)))
      return Promise.resolve()
    },
  }
}

function addressOf(parts: readonly Uint8Array<ArrayBuffer>[]): string {
  return URL.createObjectURL(new Blob([...parts]))
}

async function drain(library: CollateDatabase, writer: JournalWriter): Promise<void> {
  await owesEverything(library, STATE)
  for (const stream of ['authored', 'derived'] satisfies JournalStream[]) {
    const one = new JournalDrain(library, stream, writer)
    one.start()
    await one.settle()
  }
}

async function contentOf(library: CollateDatabase): Promise<Record<string, unknown>> {
  const names = [...Object.keys(STREAM_OF_TABLE), 'catalogue']
  const rows = await Promise.all(
    names.map(async (name) => [name, await library.table(name).toArray()] as const),
  )
  return Object.fromEntries(rows)
}

async function makeFilled(): Promise<ReturnType<typeof makeEngine> & { readonly ids: readonly ArticleId[] }> {
  const made = makeEngine()
  const { engine, library } = made
  // an article that is removed first, so that numbers do not begin at 1
  const { articleIds: gone } = await importTexts(engine, {
    'gone.txt': newsText('Gone', 'This one is removed.'),
  })
  await trashArticles(gone, library)
  await engine.call('article.purge', { ids: gone })
  const { articleIds: ids } = await importTexts(engine, {
    'harbour.txt': newsText(
      'Harbour reopens',
      'The storm is over and the harbour of Eastport is open again.',
    ),
    'bridge.txt': newsText('Bridge closes', 'The bridge to the island is closed until the spring.'),
  })
  const [first] = ids as [ArticleId]
  const { id: listId } = await createList('thesis', library)
  await addToList([first], listId, library)
  await addTag([first], 'ports', library)
  const { id: highlightId } = await createHighlight({ articleId: first, colour: 2, anchor: ANCHOR }, library)
  await createNote({ markdown: 'tied 메모', articleId: first, highlightId }, library)
  await writeSetting('searchHistory', ['storm'], library)
  const picture = { type: 'image/png', caption: 'A', afterParagraph: 0, articleId: first, place: 0 } as const
  const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])
  await library.images.add({ ...picture, bytes: png })
  return { ...made, ids }
}

describe('a library that is made anew from its journal', () => {
  test('is what it was, numbers and originals and all, found again, and owes nothing', async () => {
    const from = await makeFilled()
    const files = makeFiles()
    await drain(from.library, files)
    const into = makeEngine()
    const report = await into.engine.call('library.rebuild', {
      rows: [addressOf(files.rows)],
      originals: [addressOf(files.originals)],
    })
    expect(report).toEqual({
      articles: 2,
      notes: 1,
      highlights: 1,
      lists: 1,
      damaged: 0,
      originalsMissing: 0,
    })
    expect(await contentOf(into.library)).toEqual(await contentOf(from.library))
    expect(from.ids[0]).not.toBe(1)
    expect(await into.library.dirtyAuthored.count()).toBe(0)
    expect(await into.library.dirtyDerived.count()).toBe(0)
    expect(await readMarks(into.library)).toEqual(await readMarks(from.library))
    into.engine.restart()
    const { ids } = await into.engine.call('search.run', query('list:thesis storm'))
    expect([...ids]).toEqual([from.ids[0]])
  }, 90_000)

  test('takes the place of what was there', async () => {
    const from = await makeFilled()
    const files = makeFiles()
    await drain(from.library, files)
    const into = await makeFilled()
    const extra = newsText('Extra', 'Something that the journal knows nothing of.')
    await importTexts(into.engine, { 'extra.txt': extra })
    await into.engine.call('library.rebuild', {
      rows: [addressOf(files.rows)],
      originals: [addressOf(files.originals)],
    })
    expect(await contentOf(into.library)).toEqual(await contentOf(from.library))
  })

  test('says what is damaged or missing, and has the rest', async () => {
    const from = await makeFilled()
    const files = makeFiles()
    await drain(from.library, files)
    const rows = [
      ...files.rows,
      encodeEntry(
        'rows',
        encodeBatch({
          ...STATE,
          stream: 'derived',
          seq: 99,
          lines: new TextEncoder().encode(putLine('notes', 'x', { id: 7 })),
        }),
        crc32,
      ),
    ]
    const originals = files.originals.map((one) => one.slice())
    const [original] = originals
    if (original === undefined) throw new Error('no originals')
    original[original.length - 1] = (original.at(-1) ?? 0) ^ 0xff
    const into = makeEngine()
    const report = await into.engine.call('library.rebuild', {
      rows: [addressOf(rows)],
      originals: [addressOf(originals)],
    })
    expect(report).toMatchObject({ articles: 2, notes: 1, damaged: 1, originalsMissing: 1 })
    expect(await into.library.originals.count()).toBe(1)
  })

  test.each([
    [
      'of a newer program',
      (): Uint8Array<ArrayBuffer>[] => makeFiles(SCHEMA_VERSION + 1).rows,
      'database-newer',
    ],
    ['that is no journal', () => [new TextEncoder().encode('nothing of the kind')], 'library-file-invalid'],
  ] as const)('from one %s is refused and stays as it was', async (_name, rows, code) => {
    const into = await makeFilled()
    const before = await contentOf(into.library)
    const call = into.engine.call('library.rebuild', { rows: [addressOf(rows())], originals: [] })
    await expect(call).rejects.toMatchObject({ code })
    expect(await contentOf(into.library)).toEqual(before)
  })
})
