import type { RestoredIds } from '@shared/model/restored.ts'
import type { Progress } from '@shared/contract/progress.ts'
import { writeLibraryFile } from '@shared/core/exporting/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { createHighlight } from '../../../renderer/data/writes/highlights.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { saveSearch } from '../../../renderer/data/writes/saved-searches.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { trashRestored } from '../../../renderer/data/writes/restored.ts'
import { addTag, addToList, setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
import type { EngineClient } from '../../../renderer/engine/engine-client.ts'
import { importTexts, makeEngine, newsText, query, type TestEngine } from './test-engine.ts'

const HARBOUR = newsText('Harbour reopens', 'The harbour of Eastport reopened on Monday after the storm.')
const BRIDGE = newsText('Council votes', 'The council of Eastport voted on Tuesday for a second bridge.')
const ANCHOR = { exact: 'The', prefix: '', suffix: '', start: 0, end: 3, textHash: '' }

async function makeFilled(): Promise<TestEngine & { readonly harbour: ArticleId }> {
  const made = makeEngine()
  const { engine, library } = made
  const { articleIds } = await importTexts(engine, { 'harbour.txt': HARBOUR, 'bridge.txt': BRIDGE })
  const [harbour] = articleIds
  if (harbour === undefined) throw new Error('nothing was imported')
  const { id: listId } = await createList('thesis', library)
  await addToList([harbour], listId, library)
  await addTag([harbour], 'ports', library)
  await setRead([harbour], true, library)
  const { id: highlightId } = await createHighlight(
    { articleId: harbour, colour: 2, anchor: ANCHOR },
    library,
  )
  await createNote({ markdown: 'tied', articleId: harbour, highlightId }, library)
  await createNote({ markdown: 'free', articleId: null, highlightId: null }, library)
  await writeSetting('searchHistory', ['claim'], library)
  await saveSearch('Storms', query('storm'), library)
  return { ...made, harbour }
}

function addressOf(bytes: Uint8Array<ArrayBuffer>): string {
  return URL.createObjectURL(new Blob([bytes]))
}

async function exported(engine: EngineClient): Promise<Uint8Array<ArrayBuffer>> {
  return (await engine.call('library.export', null)).bytes
}

function countsOf(ids: RestoredIds): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ids).map(([name, list]: [string, string[]]) => [name, list.length]),
  )
}

/** Everything but derived segments, with the numbers of the articles replaced by their titles. */
async function contentOf(library: CollateDatabase): Promise<unknown> {
  const articles = await library.articles.toArray()
  const titleOf = new Map<number | null, string>(articles.map((article) => [article.id, article.title]))
  const named = (rows: readonly { readonly id: unknown }[]): unknown =>
    rows
      .map((row) => ({ ...row, id: titleOf.get(row.id as number) }))
      .sort((a, b) => String(a.id).localeCompare(String(b.id)))
  const tied = (rows: readonly { readonly articleId: ArticleId | null }[]): unknown =>
    rows.map((row) => ({ ...row, articleId: titleOf.get(row.articleId) }))
  return {
    articles: named(articles),
    bodies: named(await library.bodies.toArray()),
    mentions: named(await library.mentions.toArray()),
    states: named(await library.articleStates.toArray()),
    originals: await library.originals.toArray(),
    imports: await library.imports.toArray(),
    lists: await library.lists.toArray(),
    savedSearches: await library.savedSearches.toArray(),
    highlights: tied(await library.highlights.toArray()),
    notes: tied(await library.notes.toArray()),
    settings: await library.settings.toArray(),
  }
}

describe('a library file', () => {
  test('brings everything back into an empty library, found again', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    const url = addressOf(await exported(from.engine))
    const reports: Progress[] = []
    const onProgress = (progress: Progress): unknown => reports.push(progress)
    const added = await into.engine.call('library.restore', { url }, { onProgress })
    expect(countsOf(added)).toEqual({
      articles: 2,
      notes: 2,
      highlights: 1,
      lists: 1,
      savedSearches: 1,
      storyDecisions: 0,
    })
    expect(reports.at(-1)).toMatchObject({ done: 2, total: 2 })
    expect(await contentOf(into.library)).toEqual(await contentOf(from.library))
    expect((await into.engine.call('search.run', query('list:thesis storm'))).ids).toHaveLength(1)
  })

  test('gives articles new numbers, and what refers to them follows', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    await importTexts(into.engine, {
      'other.txt': newsText('Other', 'Something else that was in the paper.'),
    })
    await into.engine.call('library.restore', { url: addressOf(await exported(from.engine)) })
    const harbour = await into.library.articles.where('title').equals('Harbour reopens').first()
    expect(harbour?.id).not.toBe(from.harbour)
    const id = harbour?.id as ArticleId
    expect((await into.library.bodies.get(id))?.text).toContain('Eastport')
    expect(await into.library.articleStates.get(id)).toMatchObject({ tags: ['ports'] })
    expect((await into.library.highlights.toArray()).map((row) => row.articleId)).toEqual([id])
    expect((await into.library.notes.toArray()).map((row) => row.articleId).toSorted()).toEqual([id, null])
    expect(await into.library.articles.count()).toBe(3)
  })

  test('adds nothing twice', async () => {
    const from = await makeFilled()
    const before = await contentOf(from.library)
    const url = addressOf(await exported(from.engine))
    const added = await from.engine.call('library.restore', { url })
    expect(countsOf(added)).toEqual({
      articles: 0,
      notes: 0,
      highlights: 0,
      lists: 0,
      savedSearches: 0,
      storyDecisions: 0,
    })
    expect(await contentOf(from.library)).toEqual(before)
  })

  test('leaves where they are articles that are in the trash there alone', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    const { articleIds } = await importTexts(into.engine, { 'harbour copy.txt': HARBOUR })
    await trashArticles(await from.library.articles.toCollection().primaryKeys(), from.library)
    await into.engine.call('library.restore', { url: addressOf(await exported(from.engine)) })
    const trashed = await into.library.articleStates.where('trashedAtMs').above(0).primaryKeys()
    expect(trashed).toHaveLength(1)
    expect(articleIds).not.toContain(trashed[0])
  })

  test('is taken back by putting what it added into the trash, and brought again', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    const { articleIds } = await importTexts(into.engine, { 'harbour copy.txt': HARBOUR })
    const url = addressOf(await exported(from.engine))
    const added = await into.engine.call('library.restore', { url })
    const before = (await contentOf(into.library)) as Readonly<Record<string, unknown>>
    const undo = await trashRestored(added, into.library)
    const { articles, articleStates, lists, highlights, notes } = into.library
    expect(await articles.count()).toBe(2)
    expect(await articleStates.where('trashedAtMs').equals(0).primaryKeys()).toEqual(articleIds)
    for (const table of [lists, highlights, notes] as const) {
      const rows: readonly { readonly trashedAtMs: number }[] = await table.toArray()
      expect(rows.every((row) => row.trashedAtMs > 0)).toBe(true)
    }
    expect(await into.library.savedSearches.count()).toBe(0)
    await undo()
    const { articles: texts, lists: kept, highlights: marks, savedSearches } = before
    expect(await contentOf(into.library)).toMatchObject({
      articles: texts,
      lists: kept,
      highlights: marks,
      savedSearches,
    })
    expect(await notes.where('trashedAtMs').above(0).count()).toBe(0)
    expect(await articleStates.where('trashedAtMs').above(0).count()).toBe(0)
  })

  test('joins tags and lists of an article that is there already', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    const { articleIds } = await importTexts(into.engine, { 'harbour copy.txt': HARBOUR })
    await addTag(articleIds, 'ships', into.library)
    await into.engine.call('library.restore', { url: addressOf(await exported(from.engine)) })
    expect(await into.library.articles.count()).toBe(2)
    const state = await into.library.articleStates.get(articleIds[0] as ArticleId)
    expect(state?.tags).toEqual(['ships', 'ports'])
    expect(state?.listIds).toHaveLength(1)
    expect(state?.readAtMs).toBeGreaterThan(0)
  })

  test.each<[string, (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ['cut short', (file) => file.slice(0, file.length - 40)],
    ['changed in the middle', (file) => file.map((byte, at) => (at === 200 ? byte ^ 0xff : byte))],
    ['no library at all', () => new TextEncoder().encode(HARBOUR)],
    ['empty', () => new Uint8Array(0)],
  ])('that is %s is refused and changes nothing', async (_name, damage) => {
    const from = await makeFilled()
    const into = makeEngine()
    const url = addressOf(damage(await exported(from.engine)))
    const call = into.engine.call('library.restore', { url })
    await expect(call).rejects.toMatchObject({ code: 'library-file-invalid' })
    expect(await into.library.articles.count()).toBe(0)
    expect(await into.library.lists.count()).toBe(0)
  })

  test('of a newer program is refused as that', async () => {
    const from = await makeFilled()
    const into = makeEngine()
    const files = unzipSync(await exported(from.engine))
    const manifest = JSON.parse(strFromU8(files['collate.json'] ?? new Uint8Array())) as object
    const newer = zipSync({ ...files, 'collate.json': strToU8(JSON.stringify({ ...manifest, version: 99 })) })
    const call = into.engine.call('library.restore', { url: addressOf(newer) })
    await expect(call).rejects.toMatchObject({ code: 'library-file-newer' })
    expect(await into.library.articles.count()).toBe(0)
  })

  test('whose rows miss what they need is refused', async () => {
    const into = makeEngine()
    const tables = { articles: [{ id: 1, title: 'No hash' }] }
    const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
      Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('')
    const file = await writeLibraryFile({ tables, originals: new Map(), createdAt: '2020-01-01' }, sha256)
    const call = into.engine.call('library.restore', { url: addressOf(file) })
    await expect(call).rejects.toMatchObject({ code: 'library-file-invalid' })
  })

  test('that cannot be fetched is told apart from a broken one', async () => {
    const { engine } = makeEngine()
    await expect(
      engine.call('library.restore', { url: 'https://example.org/library.zip' }),
    ).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})
