import type { ArticleId } from '@shared/model/ids.ts'
import { describe, expect, test } from 'vitest'
import { createHighlight } from '../../../renderer/data/writes/highlights.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { restoreArticles, trashArticles } from '../../../renderer/data/writes/states.ts'
import { importTexts, makeEngine, newsText, query, textItem, type TestEngine } from './test-engine.ts'

const HARBOUR = newsText('Harbour reopens', 'The harbour of Eastport reopened on Monday after the storm.')
const ANCHOR = { exact: 'The', prefix: '', suffix: '', start: 0, end: 3, textHash: '' }

async function makeOne(): Promise<TestEngine & { readonly id: ArticleId }> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, { 'harbour.txt': HARBOUR })
  const [id] = articleIds
  if (id === undefined) throw new Error('nothing was imported')
  return { ...made, id }
}

describe('editing a field', () => {
  test('changes header, origin, order and search, and what it answers takes it back', async () => {
    const { engine, library, id } = await makeOne()
    const header = await library.articles.get(id)
    const published = { day: '2020-09-30', time: '10:40', certainty: 'printed' } as const
    const change = { title: 'Docks open', byline: 'Ann Doe', published }
    const read = (await library.bodies.get(id))?.origins
    const before = await engine.call('article.edit', { id, change, origins: null })
    expect(before.change).toEqual({
      title: header?.title,
      byline: header?.byline,
      published: header?.published,
    })
    expect(await library.articles.get(id)).toMatchObject({ ...change, publishedKey: '2020-09-30T10:40' })
    const origins = (await library.bodies.get(id))?.origins
    expect(origins?.title).toEqual({
      quote: null,
      rule: 'user',
      certainty: 'user',
      replaced: { value: 'Harbour reopens', quote: read?.title?.quote },
    })
    expect((await engine.call('search.run', query('docks'))).ids).toHaveLength(1)
    expect((await engine.call('search.run', query('title:reopens'))).ids).toHaveLength(0)
    expect((await engine.call('search.run', query('by:doe date:2020-09'))).ids).toHaveLength(1)

    const redo = await engine.call('article.edit', { id, ...before })
    expect(redo.change).toEqual(change)
    expect(await library.articles.get(id)).toEqual(header)
    expect((await library.bodies.get(id))?.origins).toEqual(read)
    expect(read?.byline).toBeUndefined()
    await engine.call('article.edit', { id, ...redo })
    expect((await library.bodies.get(id))?.origins).toEqual(origins)
    await engine.call('article.edit', { id, ...before })
    expect((await engine.call('search.run', query('docks'))).ids).toHaveLength(0)
  })

  test('counts relative dates from the day of publication as corrected', async () => {
    const { engine, library, id } = await makeOne()
    const monday = async (): Promise<string | null | undefined> =>
      (await library.mentions.get(id))?.dates.find((date) => date.surface === 'Monday')?.value
    const published = { day: '2020-09-30', time: null, certainty: 'printed' } as const
    await engine.call('article.edit', { id, change: { published }, origins: null })
    expect(await monday()).toBe('2020-09-28')
    await engine.call('article.edit', {
      id,
      change: { published: { ...published, day: '2020-10-07' } },
      origins: null,
    })
    expect(await monday()).toBe('2020-10-05')
  })

  test('is found as edited by a new worker', async () => {
    const { engine, id } = await makeOne()
    await engine.call('article.edit', { id, change: { title: 'Docks open' }, origins: null })
    engine.restart()
    expect((await engine.call('search.run', query('docks'))).ids).toHaveLength(1)
    expect((await engine.call('search.run', query('title:harbour'))).ids).toHaveLength(0)
  })

  test.each<[string, object]>([
    ['a field that is none', { wordCount: 3 }],
    ['an empty title', { title: ' ' }],
    ['a day that is none', { published: { day: 'May', time: null, certainty: 'printed' } }],
  ])('refuses %s', async (_name, change) => {
    const { engine, library, id } = await makeOne()
    const before = await library.articles.get(id)
    await expect(engine.call('article.edit', { id, change, origins: null })).rejects.toMatchObject({
      code: 'bad-request',
    })
    expect(await library.articles.get(id)).toEqual(before)
  })

  test('of an article that is gone says so', async () => {
    const { engine } = makeEngine()
    const call = engine.call('article.edit', { id: 5 as ArticleId, change: { title: 'x' }, origins: null })
    await expect(call).rejects.toMatchObject({ code: 'not-found' })
  })

  test('tells the window that the library changed', async () => {
    const { engine, id } = await makeOne()
    const told = new Promise((resolve) => engine.on('library.changed', resolve))
    await engine.call('article.edit', { id, change: { title: 'Docks open' }, origins: null })
    expect(await told).toBe('articles')
  })
})

describe('removing for good', () => {
  test('takes article, text, state, highlights, notes and the original that nothing needs', async () => {
    const { engine, library, id } = await makeOne()
    const kept = await importTexts(engine, {
      'bridge.txt': newsText('Council votes', 'The council voted for it.'),
    })
    const { id: highlightId } = await createHighlight({ articleId: id, colour: 1, anchor: ANCHOR }, library)
    await createNote({ markdown: 'tied', articleId: id, highlightId }, library)
    await createNote({ markdown: 'free', articleId: null, highlightId: null }, library)
    await trashArticles([id], library)
    expect((await engine.call('library.status', null)).articles).toBe(1)
    await engine.call('article.purge', { ids: [id] })
    expect(await library.articles.toCollection().primaryKeys()).toEqual(kept.articleIds)
    expect(await library.bodies.toCollection().primaryKeys()).toEqual(kept.articleIds)
    expect(await library.mentions.toCollection().primaryKeys()).toEqual(kept.articleIds)
    expect(await library.catalogue.toCollection().primaryKeys()).toEqual(kept.articleIds)
    expect(await library.originals.count()).toBe(1)
    expect(await library.articleStates.count()).toBe(0)
    expect(await library.highlights.count()).toBe(0)
    expect((await library.notes.toArray()).map((note) => note.markdown)).toEqual(['free'])
    expect((await engine.call('search.run', query('harbour'))).ids).toHaveLength(0)
    expect((await engine.call('library.status', null)).articles).toBe(1)
  })

  test('keeps an original that another article came out of', async () => {
    const { engine, library, id } = await makeOne()
    const article = await library.articles.get(id)
    if (article === undefined) throw new Error('no article')
    await library.articles.add({ ...article, id: 50 as ArticleId } as never)
    await trashArticles([id], library)
    await engine.call('article.purge', { ids: [id] })
    expect(await library.originals.count()).toBe(1)
  })

  test('refuses what is not in the trash, and passes over what is gone', async () => {
    const { engine, library, id } = await makeOne()
    await trashArticles([id], library)
    await restoreArticles([id], library)
    await expect(engine.call('article.purge', { ids: [id] })).rejects.toMatchObject({ code: 'bad-request' })
    expect(await library.articles.count()).toBe(1)
    expect(await engine.call('article.purge', { ids: [99 as ArticleId] })).toBeNull()
  })

  test('lets the same file be imported anew', async () => {
    const { engine, library, id } = await makeOne()
    await trashArticles([id], library)
    await engine.call('article.purge', { ids: [id] })
    const { record, articleIds } = await engine.call('import.run', {
      items: [textItem('harbour.txt', HARBOUR)],
    })
    expect(record.articlesAdded).toBe(1)
    expect(articleIds).not.toContain(id)
  })
})

test('states of articles that are gone are cleared away when the library opens', async () => {
  const { engine, library, id } = await makeOne()
  await trashArticles([id], library)
  await library.articleStates.put({ id: 99 as ArticleId, readAtMs: 1, trashedAtMs: 1, tags: [], listIds: [] })
  engine.restart()
  await engine.call('library.status', null)
  expect(await library.articleStates.toCollection().primaryKeys()).toEqual([id])
})
