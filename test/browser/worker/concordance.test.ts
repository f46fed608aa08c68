import type { Concordance, ConcordanceOrder } from '@shared/contract/engine/concordance.ts'
import type { Progress } from '@shared/contract/progress.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { importTexts, makeEngine, newsText, query, type TestEngine } from './test-engine.ts'

const TEXTS = {
  'harbour.txt': newsText(
    'The old harbour',
    'They shut the new harbour today. An empty harbour stood there.',
  ),
  'bridge.txt': newsText('Council votes', 'A bridge to the Harbour, old and narrow, was voted down.'),
  'snow.txt': newsText('Snow', 'It fell on the hills and in the towns all through the night.'),
}

async function makeFilled(): Promise<TestEngine & { readonly ids: readonly ArticleId[] }> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, TEXTS)
  return { ...made, ids: articleIds }
}

function concordance(
  { engine }: TestEngine,
  text: string,
  order: ConcordanceOrder = 'left',
  limit = 100,
): Promise<Concordance> {
  return engine.call('concordance.lines', { query: query(text), order, limit })
}

const written = ({ lines }: Concordance): readonly string[] =>
  lines.map(({ left, keyword, right }) => `${left.slice(-10)}[${keyword}]${right.slice(0, 10)}`)

test('every place of a word is a line, in titles and in texts, sorted by the words before it', async () => {
  const filled = await makeFilled()
  const answer = await concordance(filled, 'harbour')
  expect(written(answer)).toEqual([
    ' An empty [harbour] stood the',
    't the new [harbour] today. An',
    'The old [harbour]',
    'ge to the [Harbour], old and ',
  ])
  expect(answer).toMatchObject({ total: 4, articleCount: 2 })
  expect(answer.articles.map(({ title }) => title).toSorted()).toEqual(['Council votes', 'The old harbour'])
  const [body] = answer.lines
  const text = (await filled.library.bodies.get(filled.ids[0] as ArticleId))?.text
  expect(text?.slice(body?.start, body?.end)).toBe('harbour')
  expect(answer.lines.map(({ field }) => field)).toEqual(['body', 'body', 'title', 'body'])
})

test('the lines are sorted by the words behind, or by date with the undated last', async () => {
  const filled = await makeFilled()
  const [harbour, bridge] = filled.ids
  if (harbour === undefined || bridge === undefined) throw new Error('two are needed')
  expect(written(await concordance(filled, 'harbour', 'right')).map((line) => line.slice(-10))).toEqual([
    ' [harbour]',
    ', old and ',
    ' stood the',
    ' today. An',
  ])
  await filled.engine.call('article.edit', {
    origins: null,
    id: bridge,
    change: { published: { day: '2031-04-02', time: null, certainty: 'printed' } },
  })
  const { lines } = await concordance(filled, 'harbour', 'date')
  expect(lines.map(({ id }) => id)).toEqual([bridge, harbour, harbour, harbour])
})

test('a phrase is one line, words left out and fields that are not asked for have none', async () => {
  const filled = await makeFilled()
  expect(written(await concordance(filled, '"new harbour" -snow'))).toEqual([
    ' shut the [new harbour] today. An',
  ])
  expect(written(await concordance(filled, 'title:harbour'))).toEqual(['The old [harbour]'])
  expect(await concordance(filled, '-harbour')).toEqual({
    lines: [],
    articles: [],
    total: 0,
    articleCount: 0,
  })
  expect(await concordance(filled, '')).toMatchObject({ total: 0 })
})

test('only what the query finds is read: the trash is not', async () => {
  const filled = await makeFilled()
  await trashArticles(filled.ids.slice(0, 1), filled.library)
  expect(await concordance(filled, 'harbour')).toMatchObject({ total: 1, articleCount: 1 })
})

test('fewer lines than there are come with the true total, and are the first ones', async () => {
  const filled = await makeFilled()
  const answer = await concordance(filled, 'harbour', 'left', 2)
  expect(written(answer)).toEqual([' An empty [harbour] stood the', 't the new [harbour] today. An'])
  expect(answer).toMatchObject({ total: 4, articleCount: 2 })
  expect(answer.articles).toHaveLength(1)
})

test('it tells how many articles are read, and can be cancelled', async () => {
  const filled = await makeFilled()
  const reports: Progress[] = []
  const request = { query: query('harbour'), order: 'left', limit: 5 } as const
  await filled.engine.call('concordance.lines', request, { onProgress: (each) => reports.push(each) })
  expect(reports.at(-1)).toMatchObject({ done: 2, total: 2 })
  const abort = new AbortController()
  const made = filled.engine.call('concordance.lines', request, { signal: abort.signal })
  abort.abort()
  await expect(made).rejects.toMatchObject({ code: 'cancelled' })
})

test('as a table it opens in a spreadsheet, and no cell is a formula', async () => {
  const { engine } = makeEngine()
  await importTexts(engine, {
    'sum.txt': newsText('=1+1 storm', 'First, a storm came.\n-5 degrees were read.'),
  })
  const answer = await engine.call('concordance.export', {
    query: query('storm OR 5'),
    order: 'date',
    limit: 2,
  })
  expect(answer).toMatchObject({ written: 2, total: 3 })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.bytes)
  const [head, ...rows] = text.split('\r\n')
  expect(head).toBe('\uFEFF"left","keyword","right","title","source","date","article","part","start"')
  expect(rows[0]).toBe(`"'=1+1","storm","","'=1+1 storm",,,1,"title",5`)
  expect(rows[1]).toMatch(/^"First, a","storm","came\. -5 degrees were read\.","'=1\+1 storm",,,1,"text",9$/)
})
