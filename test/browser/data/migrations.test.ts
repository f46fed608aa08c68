import { CollateError } from '@shared/contract/errors.ts'
import Dexie from 'dexie'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CollateDatabase, openDatabase } from '../../../renderer/data/database.ts'
import { applyMigrations, MIGRATIONS, SCHEMA_VERSION } from '../../../renderer/data/migrations/index.ts'
import { makeArticle } from './library.ts'

/** Rows as each version wrote them, by table. Never edited once the version has shipped. */
const FIRST: Readonly<Record<string, readonly object[]>> = {
  articles: [{ ...makeArticle({ title: 'Old harbour', textHash: 'a' }), id: 7 }],
  bodies: [
    { id: 7, text: 'Old.', paragraphs: [], repeats: [], origins: {}, cleaning: [], importerVersion: 1 },
  ],
  imports: [
    {
      id: 'i',
      startedAtMs: 1,
      finishedAtMs: 0,
      state: 'running',
      fileCount: 2,
      filesDone: 1,
      articlesAdded: 1,
      articlesAlreadyThere: 0,
      problems: [],
    },
  ],
  importNames: [{ id: 'i', fileNames: ['a.txt', 'b.txt'] }],
  articleStates: [{ id: 7, readAtMs: 5, trashedAtMs: 0, tags: ['ports'], listIds: ['l'] }],
  lists: [{ id: 'l', name: 'thesis', createdAtMs: 1, trashedAtMs: 0 }],
  highlights: [{ id: 'h', articleId: 7, colour: 1, createdAtMs: 1, updatedAtMs: 2, trashedAtMs: 0 }],
  settings: [{ key: 'lastColour', value: 3 }],
}

const SECOND: typeof FIRST = {
  ...FIRST,
  linkedTexts: [{ id: 7, key: 1, version: 1, words: 1 }],
  links: [{ a: 1, b: 2, version: 1, spans: new Uint32Array(6), sharedA: 8, sharedB: 8 }],
}

const THIRD: typeof FIRST = {
  ...SECOND,
  articles: [
    { ...makeArticle({ title: 'Old harbour', textHash: 'a', vendorKey: 'factiva:HARB000020200930' }), id: 7 },
  ],
}

const FOURTH: typeof FIRST = {
  ...THIRD,
  savedSearches: [{ id: 's', name: 'Harbours', query: { text: 'harbour' }, createdAtMs: 1 }],
}

const FIFTH: typeof FIRST = {
  ...FOURTH,
  storyDecisions: [{ id: 's', decidedAtMs: 1, kind: 'lead', article: 7 }],
}

const SEVENTH: typeof FIRST = {
  ...FIFTH,
  images: [
    { articleId: 7, place: 0, type: 'image/png', bytes: new Uint8Array(8), caption: '', afterParagraph: 0 },
  ],
}

const NINTH: typeof FIRST = {
  ...SEVENTH,
  dirtyAuthored: [{ id: 1, table: 'lists', keys: ['l'] }],
  journalMarks: [{ stream: 'authored', libraryId: 'x', seq: 3, schemaVersion: 9 }],
}

const FIXTURES: Readonly<Record<number, typeof FIRST>> = {
  1: FIRST,
  2: SECOND,
  3: THIRD,
  4: FOURTH,
  5: FIFTH,
  6: FIFTH,
  7: SEVENTH,
  8: SEVENTH,
  9: NINTH,
}

function uniqueName(): string {
  const name = `test-${crypto.randomUUID()}`
  onTestFinished(() => Dexie.delete(name))
  return name
}

async function writeFixture(name: string, version: number): Promise<void> {
  const old = new Dexie(name)
  applyMigrations(
    old,
    MIGRATIONS.filter((migration) => migration.version <= version),
  )
  for (const [table, rows] of Object.entries(FIXTURES[version] ?? {})) await old.table(table).bulkAdd(rows)
  old.close()
}

/** A database as a program of the given native version would leave it. */
function writeNative(name: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => request.result.createObjectStore('newer')
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}

describe('the schema', () => {
  test('counts its steps from 1 without a gap, and each has a fixture of what it wrote', () => {
    const versions = MIGRATIONS.map((migration) => migration.version)
    expect(versions).toEqual(versions.map((_, index) => index + 1))
    expect(Object.keys(FIXTURES).map(Number)).toEqual(MIGRATIONS.map((migration) => migration.version))
  })

  test.each(MIGRATIONS.map((migration) => migration.version))(
    'a library of version %i opens with everything in it',
    async (version) => {
      const name = uniqueName()
      await writeFixture(name, version)
      const library = new CollateDatabase(name)
      await openDatabase(library)
      expect(await library.articles.get(7 as never)).toMatchObject({ title: 'Old harbour' })
      expect(await library.articleStates.where('tags').equals('ports').primaryKeys()).toEqual([7])
      expect(await library.articles.orderBy('sourceKey').keys()).toEqual(['Herald'])
      expect(await library.imports.where('state').equals('running').primaryKeys()).toEqual(['i'])
      expect(await library.importNames.get('i' as never)).toMatchObject({ fileNames: ['a.txt', 'b.txt'] })
      expect(await library.highlights.orderBy('updatedAtMs').primaryKeys()).toEqual(['h'])
      expect(await library.settings.get('lastColour')).toEqual({ key: 'lastColour', value: 3 })
      library.close()
    },
  )
})

test('filters that were kept beside the words of a search are written into them', async () => {
  const name = uniqueName()
  const filters = {
    entityKeys: ['person:ingrid voss', 'organisation:port authority', 'person:per lund'],
    sources: ['The “Ledger”'],
    dateFrom: '2031-04-01',
    dateTo: '2031-04-30',
  }
  const old = new Dexie(name)
  applyMigrations(
    old,
    MIGRATIONS.filter(({ version }) => version <= 7),
  )
  const query = { view: { kind: 'all' }, text: 'storm OR gale', sort: 'title' }
  await old
    .table('savedSearches')
    .add({ id: 's', name: 'Storms', query: { ...query, filters }, createdAtMs: 1 })
  await old
    .table('settings')
    .add({ key: 'session', value: { panes: [7], queryText: '', filters: { ...filters, sources: [] } } })
  old.close()
  const library = new CollateDatabase(name)
  await openDatabase(library)
  const people = 'person:("ingrid voss" OR "per lund") org:"port authority"'
  expect(await library.savedSearches.toArray()).toMatchObject([
    {
      query: {
        ...query,
        text: `(storm OR gale) ${people} source:${String.raw`"The \“Ledger\”"`} date:2031-04`,
      },
    },
  ])
  expect(await library.settings.get('session')).toEqual({
    key: 'session',
    value: { panes: [7], queryText: `${people} date:2031-04` },
  })
  library.close()
})

describe('a library of a newer program', () => {
  test('is refused and left as it was', async () => {
    const name = uniqueName()
    await writeNative(name, SCHEMA_VERSION * 10 + 1)
    const library = new CollateDatabase(name)
    const error = await openDatabase(library).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CollateError)
    expect((error as CollateError).code).toBe('database-newer')
    const stored = (await indexedDB.databases()).find((database) => database.name === name)
    expect(stored?.version).toBe(SCHEMA_VERSION * 10 + 1)
  })

  test('is refused to a read that comes before opening, too', async () => {
    const name = uniqueName()
    await writeNative(name, SCHEMA_VERSION * 10 + 10)
    const library = new CollateDatabase(name)
    void library.articles.count()
    await expect(openDatabase(library)).rejects.toMatchObject({ code: 'database-newer' })
    const stored = (await indexedDB.databases()).find((database) => database.name === name)
    expect(stored?.version).toBe(SCHEMA_VERSION * 10 + 10)
  })
})

test('a library that a newer program wants to open lets go of it', async () => {
  const name = uniqueName()
  const library = new CollateDatabase(name)
  await openDatabase(library)
  await writeNative(name, SCHEMA_VERSION * 10 + 10)
  expect(library.isOpen()).toBe(false)
  await expect(library.articles.count()).rejects.toThrow()
})

test('opening says so when an older program holds the library and does not let go', async () => {
  const name = uniqueName()
  const holder = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onsuccess = () => resolve(request.result)
  })
  const library = new CollateDatabase(name)
  await expect(openDatabase(library)).rejects.toMatchObject({ code: 'database-blocked' })
  holder.close()
  await library.open()
  library.close()
})
