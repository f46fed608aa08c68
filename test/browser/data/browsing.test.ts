import type { ArticleId, ListId } from '@shared/model/ids.ts'
import type { SortOrder } from '@shared/model/query.ts'
import { expect, test } from 'vitest'
import { browseHead, browseIds, countViews, readArticles } from '../../../renderer/data/reads/articles.ts'
import { readLists } from '../../../renderer/data/reads/lists.ts'
import { readStates, readTags } from '../../../renderer/data/reads/states.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { addTag, addToList, setRead, trashArticles } from '../../../renderer/data/writes/states.ts'
import { addArticles, makeLibrary } from './library.ts'

const ALL = { kind: 'all' } as const

test.each<[SortOrder, string[]]>([
  ['date-desc', ['newest', 'middle', 'undated']],
  ['relevance', ['newest', 'middle', 'undated']],
  ['date-asc', ['undated', 'middle', 'newest']],
  ['title', ['middle', 'newest', 'undated']],
  ['source', ['undated', 'newest', 'middle']],
  ['imported', ['middle', 'undated', 'newest']],
])('browsing by %s orders from the index and keeps articles without a value', async (sort, expected) => {
  const library = makeLibrary()
  await addArticles(library, [
    { title: 'newest', publishedKey: '2020-10-02', source: 'Times', importedAtMs: 1 },
    { title: 'undated', publishedKey: '', source: 'Herald', importedAtMs: 2 },
    { title: 'middle', publishedKey: '2020-09-30', source: null, importedAtMs: 3 },
  ])
  const ids = await browseIds(ALL, sort, library)
  const titles = (await readArticles([...ids] as ArticleId[], library)).map((article) => article?.title)
  expect(titles).toEqual(expected)
})

test('views hold what the states say, and only the trash shows the trash', async () => {
  const library = makeLibrary()
  const [a, b, c, d] = (await addArticles(library, [{}, {}, {}, {}])) as [
    ArticleId,
    ArticleId,
    ArticleId,
    ArticleId,
  ]
  const { id: listId } = await createList('thesis', library)
  await setRead([a, d], true, library)
  await addToList([b, c], listId, library)
  await addTag([a, c], 'ports', library)
  await trashArticles([c, d], library)

  const idsOf = async (view: Parameters<typeof browseIds>[0]): Promise<number[]> =>
    [...(await browseIds(view, 'imported', library))].sort()
  expect(await idsOf(ALL)).toEqual([a, b])
  expect(await idsOf({ kind: 'unread' })).toEqual([b])
  expect(await idsOf({ kind: 'trash' })).toEqual([c, d])
  expect(await idsOf({ kind: 'list', listId })).toEqual([b])
  expect(await idsOf({ kind: 'list', listId: 'other' as ListId })).toEqual([])
  expect(await idsOf({ kind: 'tag', tag: 'ports' })).toEqual([a])
  expect(await countViews(library)).toEqual({ all: 2, unread: 1, trash: 2 })
  expect(await readTags(library)).toEqual([{ tag: 'ports', count: 1 }])
  expect((await readLists(library)).map(({ list, count }) => [list.name, count])).toEqual([['thesis', 1]])
})

test('rows come back in the order asked for, with gaps where one is gone', async () => {
  const library = makeLibrary()
  const [a, b] = (await addArticles(library, [{ title: 'a' }, { title: 'b' }])) as [ArticleId, ArticleId]
  const gone = 99 as ArticleId
  expect((await readArticles([b, gone, a], library)).map((article) => article?.title)).toEqual([
    'b',
    undefined,
    'a',
  ])
  expect(await readStates([gone], library)).toEqual([
    { id: gone, readAtMs: 0, trashedAtMs: 0, tags: [], listIds: [] },
  ])
})

test.each<SortOrder>(['date-desc', 'relevance', 'date-asc', 'title', 'imported', 'source'])(
  'the head of a view by %s is its front',
  async (sort) => {
    const library = makeLibrary()
    const ids = await addArticles(
      library,
      Array.from({ length: 40 }, (_, index) => ({
        title: `${(index * 7) % 40}`,
        publishedKey: `2020-10-${10 + ((index * 3) % 20)}`,
        source: index % 3 === 0 ? null : `source ${index % 5}`,
        importedAtMs: (index * 11) % 40,
      })),
    )
    await trashArticles(ids.slice(0, 6), library)
    const all = await browseIds(ALL, sort, library)
    const head = await browseHead(ALL, sort, 20, library)
    expect([...head]).toEqual([...all].slice(0, head.length))
    expect(head.length > 0).toBe(sort !== 'source')
  },
)
