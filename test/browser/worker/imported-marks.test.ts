import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { trashImported } from '../../../renderer/data/writes/take-back.ts'
import { restoreArticles } from '../../../renderer/data/writes/states.ts'
import { createNote } from '../../../renderer/data/writes/notes.ts'
import { importTexts, makeEngine, query } from './test-engine.ts'

const ARTICLE = {
  title: 'Lock keepers vote to end night closures',
  url: 'https://courier.example/locks',
  date: '2031-04-02',
  text: 'Keepers of the three locks voted on Tuesday to open the gates again.\nThe first night shift begins on April 14.',
  tags: ['locks', ' night work ', 'locks'],
}
const MARKED = {
  ...ARTICLE,
  highlights: ['voted on Tuesday', 'words that stand nowhere in it'],
  note: 'Ask Ingrid about the vote.',
}

test('tags, highlights and notes of a file come in with its articles', async () => {
  const { engine, library } = makeEngine()
  const { record, articleIds } = await importTexts(engine, { 'a.json': JSON.stringify([MARKED]) })
  const [id] = articleIds as [ArticleId]
  expect(record).toMatchObject({ articlesAdded: 1, problems: [] })
  expect(await library.articleStates.get(id)).toMatchObject({ tags: ['locks', 'night work'], readAtMs: 0 })
  const highlights = await library.highlights.toArray()
  const body = await library.bodies.get(id)
  expect(highlights.map(({ anchor }) => body?.text.slice(anchor.start, anchor.end))).toEqual([
    'voted on Tuesday',
  ])
  const notes = await library.notes.toArray()
  expect(notes.map(({ markdown, articleId }) => [markdown, articleId])).toEqual([
    ['> words that stand nowhere in it', id],
    ['Ask Ingrid about the vote.', id],
  ])
  const article = await library.articles.get(id)
  expect(highlights[0]?.anchor.textHash).toBe(article?.textHash)
  expect(body?.supplement).not.toHaveProperty('tags')
})

test('what came in with an article is found like what the user wrote', async () => {
  const { engine } = makeEngine()
  const { articleIds } = await importTexts(engine, { 'a.json': JSON.stringify([MARKED]) })
  const found = await Promise.all(
    ['tag:locks', 'is:unread has:note', 'has:highlight'].map((text) =>
      engine.call('search.run', query(text)),
    ),
  )
  expect(found.map(({ ids }) => [...ids])).toEqual([articleIds, articleIds, articleIds])
})

test('taking an import back takes its marks back, and what was written since stays', async () => {
  const { engine, library } = makeEngine()
  const { record, articleIds } = await importTexts(engine, { 'a.json': JSON.stringify([MARKED]) })
  const [id] = articleIds as [ArticleId]
  const later = await createNote({ markdown: 'Mine.', articleId: id, highlightId: null }, library)
  const undo = await trashImported(articleIds, record.startedAtMs, library)
  const inTrash = async (): Promise<readonly unknown[]> => [
    (await library.articleStates.get(id))?.trashedAtMs !== 0,
    (await library.highlights.toArray()).map(({ trashedAtMs }) => trashedAtMs > 0),
    (await library.notes.toArray()).map((note) => [note.id === later.id, note.trashedAtMs > 0]).sort(),
  ]
  expect(await inTrash()).toEqual([
    true,
    [true],
    [
      [false, true],
      [false, true],
      [true, false],
    ],
  ])
  await undo()
  expect(await inTrash()).toEqual([
    false,
    [false],
    [
      [false, false],
      [false, false],
      [true, false],
    ],
  ])
})

test('articles taken out of the trash bring the marks along that went there with them, and no others', async () => {
  const { engine, library } = makeEngine()
  const { record, articleIds } = await importTexts(engine, { 'a.json': JSON.stringify([MARKED]) })
  const thrownAway = await createNote(
    { markdown: 'No.', articleId: articleIds[0] ?? null, highlightId: null },
    library,
  )
  await library.notes.update(thrownAway.id, { trashedAtMs: 5 })
  await trashImported(articleIds, record.startedAtMs, library)
  const undo = await restoreArticles(articleIds, library)
  const inTrash = async (): Promise<readonly unknown[]> => [
    (await library.highlights.toArray()).map(({ trashedAtMs }) => trashedAtMs > 0),
    (await library.notes.toArray()).filter(({ trashedAtMs }) => trashedAtMs > 0).length,
  ]
  expect(await inTrash()).toEqual([[false], 1])
  await undo()
  expect(await inTrash()).toEqual([[true], 3])
})

test('an article that is there already keeps what the user has made of it', async () => {
  const { engine, library } = makeEngine()
  const { articleIds } = await importTexts(engine, {
    'a.json': JSON.stringify([{ ...ARTICLE, tags: ['mine'] }]),
  })
  const { record } = await importTexts(engine, {
    'b.json': JSON.stringify([{ ...MARKED, tags: ['theirs'] }]),
  })
  expect(record).toMatchObject({ articlesAdded: 0, articlesAlreadyThere: 1 })
  expect((await library.articleStates.get((articleIds as [ArticleId])[0]))?.tags).toEqual(['mine'])
  expect(await library.highlights.count()).toBe(0)
})
