import type { ArticleId } from '@shared/model/ids.ts'
import type { HighlightColour } from '@shared/model/highlight.ts'
import type { SortOrder } from '@shared/model/query.ts'
import { describe, expect, test } from 'vitest'
import { createHighlight, trashHighlights } from '../../../renderer/data/writes/highlights.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { addToList, setRead, addTag, trashArticles } from '../../../renderer/data/writes/states.ts'
import { createList } from '../../../renderer/data/writes/lists.ts'
import { createNote, saveNote, trashNotes } from '../../../renderer/data/writes/notes.ts'
import scrape from '../../corpus/scrape-repeated-body/source.txt?raw'
import second from '../../corpus/second-article/source.txt?raw'
import { importTexts, makeEngine, newsText, query, untilIndexed, type TestEngine } from './test-engine.ts'

const ANCHOR = { exact: 'The', prefix: '', suffix: '', start: 0, end: 3, textHash: '' }

const TEXTS = {
  'harbour.txt': newsText('Harbour reopens', 'The harbour of Eastport reopened on Monday after the storm.'),
  'bridge.txt': newsText('Council votes', 'The council of Eastport voted on Tuesday for a second bridge.'),
  'storm.txt': newsText(
    'Storm, storm and more storm',
    'A storm follows the storm, and the storm is strong here.',
  ),
}

interface Filled extends TestEngine {
  readonly harbour: ArticleId
  readonly bridge: ArticleId
  readonly storm: ArticleId
}

async function makeFilled(): Promise<Filled> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, TEXTS)
  const [harbour, bridge, storm] = articleIds
  if (harbour === undefined || bridge === undefined || storm === undefined)
    throw new Error('three are needed')
  return { ...made, harbour, bridge, storm }
}

async function idsOf({ engine }: TestEngine, ...args: Parameters<typeof query>): Promise<readonly number[]> {
  return [...(await engine.call('search.run', query(...args))).ids]
}

describe('a search', () => {
  test('answers by relevance, with the text explained and errors pointed at', async () => {
    const filled = await makeFilled()
    const answer = await filled.engine.call('search.run', query('storm'))
    expect([...answer.ids]).toEqual([filled.storm, filled.harbour])
    expect(answer).toMatchObject({ explanation: 'storm', error: null, notes: [] })
    const broken = await filled.engine.call('search.run', query('"storm'))
    expect([...broken.ids]).toEqual([filled.storm, filled.harbour])
    expect(broken.error).toMatchObject({ start: 0, end: 1 })
  })

  test('without text answers the whole view, unexplained', async () => {
    const filled = await makeFilled()
    const { ids, explanation } = await filled.engine.call('search.run', query('', { sort: 'title' }))
    expect([...ids]).toEqual([filled.bridge, filled.harbour, filled.storm])
    expect(explanation).toBeNull()
  })

  test.each<[SortOrder, readonly ('harbour' | 'bridge' | 'storm')[]]>([
    ['title', ['bridge', 'harbour']],
    ['date-desc', ['harbour', 'bridge']],
    ['date-asc', ['bridge', 'harbour']],
    ['source', ['bridge', 'harbour']],
    ['imported', ['bridge', 'harbour']],
  ])('orders by %s what the text finds', async (sort, expected) => {
    const filled = await makeFilled()
    const edit = (id: ArticleId, day: string, source: string): Promise<unknown> =>
      filled.engine.call('article.edit', {
        origins: null,
        id,
        change: { published: { day, time: null, certainty: 'printed' }, source },
      })
    await edit(filled.harbour, '2020-10-02', 'Times')
    await edit(filled.bridge, '2020-09-30', 'Herald')
    expect(await idsOf(filled, 'eastport', { sort })).toEqual(expected.map((name) => filled[name]))
  })

  test('orders by date what only filters find: they rank nothing', async () => {
    const filled = await makeFilled()
    for (const [id, day] of [
      [filled.harbour, '2020-01-01'],
      [filled.bridge, '2020-03-01'],
      [filled.storm, '2020-02-01'],
    ] as const) {
      const published = { day, time: null, certainty: 'printed' } as const
      await filled.engine.call('article.edit', { origins: null, id, change: { published } })
    }
    expect(await idsOf(filled, 'date:2020')).toEqual([filled.bridge, filled.storm, filled.harbour])
  })

  test('keeps to the view, and never finds what is in the trash elsewhere', async () => {
    const filled = await makeFilled()
    const { library, harbour, storm } = filled
    await trashArticles([storm], library)
    expect(await idsOf(filled, 'storm')).toEqual([harbour])
    expect(await idsOf(filled, 'storm', { view: { kind: 'trash' } })).toEqual([storm])
    await setRead([harbour], true, library)
    expect(await idsOf(filled, 'storm', { view: { kind: 'unread' } })).toEqual([])
  })

  test('evaluates typed filters', async () => {
    const filled = await makeFilled()
    const { library, engine, harbour, bridge, storm } = filled
    const { id: listId } = await createList('Förde', library)
    await addToList([harbour, storm], listId, library)
    await addTag([bridge], 'Works', library)
    await setRead([storm], true, library)
    await createNote({ markdown: 'see there', articleId: harbour, highlightId: null }, library)
    await createHighlight(
      {
        articleId: bridge,
        colour: 1,
        anchor: ANCHOR,
      },
      library,
    )
    await engine.call('article.edit', {
      origins: null,
      id: bridge,
      change: { published: { day: '2020-09', time: null, certainty: 'printed' }, language: 'pt-BR' },
    })
    await writeSetting('highlightNames', ['Quotes'], library)
    const cases: readonly [string, readonly ArticleId[]][] = [
      ['list:forde', [harbour, storm]],
      ['list:forde storm -reopens', [storm]],
      ['tag:works', [bridge]],
      ['NOT tag:works', [harbour, storm]],
      ['is:read', [storm]],
      ['is:unread', [harbour, bridge]],
      ['has:note', [harbour]],
      ['has:highlight', [bridge]],
      ['has:note OR has:highlight', [harbour, bridge]],
      ['date:2020-09-15', [bridge]],
      ['date:2021', []],
      ['lang:pt', [bridge]],
      ['in:notes', []],
      ['in:highlights', []],
      ['code:1', [bridge]],
      ['code:2', []],
      ['code:Quotes', [bridge]],
    ]
    for (const [text, expected] of cases) {
      expect([text, (await idsOf(filled, text)).toSorted()]).toEqual([text, expected.toSorted()])
    }
  })

  test('filters by source and day, any within a facet and all facets', async () => {
    const filled = await makeFilled()
    const { engine, harbour, bridge, storm } = filled
    const days = [harbour, bridge, storm].map((id, index) => ({ id, day: `2020-0${index + 1}-10` }))
    for (const { id, day } of days) {
      const source = id === storm ? 'Times' : 'The Herald'
      await engine.call('article.edit', {
        origins: null,
        id,
        change: { published: { day, time: null, certainty: 'printed' }, source },
      })
    }
    const filtered = async (text: string): Promise<readonly number[]> =>
      await idsOf(filled, text, { sort: 'date-asc' })
    expect(await filtered('source:"The Herald"')).toEqual([harbour, bridge])
    expect(await filtered('source:"the herald"')).toEqual([harbour, bridge])
    expect(await filtered('source:("The Herald" OR "Times")')).toEqual([harbour, bridge, storm])
    expect(await filtered('-source:"The Herald"')).toEqual([storm])
    expect(await filtered('source:"Post"')).toEqual([])
    expect(await filtered('date:2020-02-10..')).toEqual([bridge, storm])
    expect(await filtered('date:2020-02')).toEqual([bridge])
    expect(await filtered('date:2020-02.. source:"The Herald"')).toEqual([bridge])
    expect(await filtered('person:"nobody"')).toEqual([])
    await engine.call('article.edit', {
      origins: null,
      id: storm,
      change: { source: 'The Herald on Sunday' },
    })
    // a whole name is that source alone; words of it are any source with them
    expect(await filtered('source:"The Herald"')).toEqual([harbour, bridge])
    expect(await filtered('source:"on sunday"')).toEqual([storm])
    expect(await filtered('source:herald')).toEqual([harbour, bridge, storm])
  })

  test('finds notes, follows their changes, and leaves out those in the trash', async () => {
    const filled = await makeFilled()
    const { engine, library } = filled
    const { id } = await createNote(
      { markdown: '# Lighthouse\n\nAsk the keeper.', articleId: null, highlightId: null },
      library,
    )
    const notesOf = async (text: string): Promise<readonly string[]> =>
      (await engine.call('search.run', query(text))).notes.map((note) => note.id)
    expect(await notesOf('keeper')).toEqual([id])
    expect(await notesOf('in:notes lighthouse')).toEqual([id])
    expect(await notesOf('tag:works keeper')).toEqual([])
    const undo = await saveNote(id, 'Ask the captain.', library)
    expect(await notesOf('keeper')).toEqual([])
    expect(await notesOf('captain')).toEqual([id])
    await undo()
    expect(await notesOf('keeper')).toEqual([id])
    const [found] = (await engine.call('search.run', query('keeper'))).notes
    expect(found?.snippet.marks.map(({ start, end }) => found.snippet.text.slice(start, end))).toEqual([
      'keeper',
    ])
    await trashNotes([id], library)
    expect(await notesOf('keeper')).toEqual([])
  })

  test('finds highlights by their text, follows their changes, and leaves out those in the trash', async () => {
    const { engine, library, harbour } = await makeFilled()
    const mark = (exact: string, colour: HighlightColour) =>
      createHighlight({ articleId: harbour, colour, anchor: { ...ANCHOR, exact } }, library)
    const { id, undo } = await mark('reopened on Monday', 3)
    const { id: other } = await mark('after the storm', 1)
    const found = async (text: string): Promise<readonly string[]> =>
      (await engine.call('search.run', query(text))).highlights.map((highlight) => highlight.id)
    expect(await found('monday')).toEqual([id])
    expect(await found('in:highlights storm')).toEqual([other])
    expect(await found('in:notes storm')).toEqual([])
    expect(await found('"on monday" tag:works')).toEqual([])
    await writeSetting('highlightNames', ['', '', 'Métier'], library)
    expect(await found('code:metier')).toEqual([id])
    expect(await found('code:1 storm')).toEqual([other])
    const { highlights } = await engine.call('search.run', query('monday'))
    expect(highlights[0]).toMatchObject({ articleId: harbour, snippet: { text: 'reopened on Monday' } })
    const untrash = await trashHighlights([other], library)
    expect(await found('storm')).toEqual([])
    await untrash()
    expect(await found('storm')).toEqual([other])
    await undo()
    expect(await found('monday')).toEqual([])
  })

  test('is found again by a new worker, and repairs an index that lags or lies', async () => {
    const filled = await makeFilled()
    const { engine, library, harbour, storm } = filled
    expect(await library.segments.count()).toBeGreaterThan(0)
    engine.restart()
    expect(await idsOf(filled, 'breakwater OR storm')).toEqual([storm, harbour])
    // as if the process had been killed between a purge and the index
    await library.articles.delete(storm)
    engine.restart()
    expect(await idsOf(filled, 'storm')).toEqual([harbour])
    // as if it had been killed between an import and the index
    await library.segments.clear()
    engine.restart()
    await untilIndexed(engine)
    expect(await idsOf(filled, 'storm')).toEqual([harbour])
  })

  test('survives segments that are damaged', async () => {
    const filled = await makeFilled()
    const { engine, library, harbour, storm } = filled
    await library.segments.toCollection().modify({ content: new Uint8Array([1, 2, 3]) })
    engine.restart()
    await untilIndexed(engine)
    expect(await idsOf(filled, 'storm')).toEqual([storm, harbour])
  })

  test('that is superseded rejects as cancelled', async () => {
    const { engine } = await makeFilled()
    const controller = new AbortController()
    const call = engine.call('search.run', query('storm'), { signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
  })
})

test('snippets and marks show the words found', async () => {
  const { engine, harbour, storm } = await makeFilled()
  const rows = await engine.call('search.snippets', { text: 'storm', ids: [storm, 99 as ArticleId, harbour] })
  expect(rows.map((row) => row.id)).toEqual([storm, harbour])
  const [first] = rows
  const marked = first?.body.marks.map(({ start, end }) => first.body.text.slice(start, end))
  expect(marked).toEqual(['storm', 'storm', 'storm'])
  const marks = await engine.call('search.marks', { text: 'storm title:reopens', id: harbour })
  expect(marks.title.map(({ start, end }) => 'Harbour reopens'.slice(start, end))).toEqual(['reopens'])
  expect(marks.body).toHaveLength(1)
  expect(await engine.call('search.marks', { text: '', id: harbour })).toEqual({ title: [], body: [] })
  await expect(engine.call('search.marks', { text: 'storm', id: 99 as ArticleId })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('two articles are aligned', async () => {
  const { engine } = makeEngine()
  const shared =
    'the port authority said that forty ships were waiting outside the breakwater on Monday morning'
  const first = `In the north, ${shared}. Nothing else was known.`
  const { articleIds } = await importTexts(engine, {
    'a.txt': newsText('One', first),
    'b.txt': newsText('Two', `Elsewhere ${shared}, to the surprise of many.`),
  })
  const [a, b] = articleIds
  if (a === undefined || b === undefined) throw new Error('two are needed')
  const { passages, words, shared: inShared } = await engine.call('compare.align', { a, b })
  expect(passages).toHaveLength(1)
  const [passage] = passages
  expect(first.slice(passage?.aStart, passage?.aEnd)).toContain(shared)
  expect(inShared.a).toBeGreaterThanOrEqual(15)
  expect(words.a).toBeGreaterThan(15)
  await expect(engine.call('compare.align', { a, b: 99 as ArticleId })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a body that stands twice in its article is aligned once', async () => {
  const { engine } = makeEngine()
  const { articleIds } = await importTexts(engine, { 'scrape.txt': scrape, 'second.txt': second })
  const [a, b] = articleIds
  if (a === undefined || b === undefined) throw new Error('two are needed')
  const there = await engine.call('compare.align', { a, b })
  expect(there.passages.map(({ kind }) => kind)).toEqual(['exact', 'exact', 'exact', 'exact', 'exact'])
  expect(there.shared.a).toBe(there.shared.b)
  const back = await engine.call('compare.align', { a: b, b: a })
  expect(back.passages).toHaveLength(5)
})
