import type { ArticleId } from '@shared/model/ids.ts'
import type { Snippet } from '@shared/model/query.ts'
import { expect, test } from 'vitest'
import { makeArticle } from '../data/library.ts'
import { makeEngine, type TestEngine } from './test-engine.ts'

const ID = 1 as ArticleId

async function makeFilled(text: string): Promise<TestEngine> {
  const made = makeEngine()
  const header = makeArticle({
    title: `${'A long title '.repeat(8)}of Eastport`,
    source: 'The Eastport Herald',
    byline: 'By Ann Doe',
  })
  await made.library.articles.add(Object.assign(header, { id: ID }))
  await made.library.bodies.add({
    id: ID,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    repeats: [],
    origins: {},
    cleaning: [],
    importerVersion: 1,
  })
  return made
}

const marked = (snippet: Snippet | null | undefined): readonly string[] =>
  (snippet?.marks ?? []).map(({ start, end }) => snippet?.text.slice(start, end) ?? '')

test('source and byline are marked where the query matches in them, and told nowhere else', async () => {
  const { engine } = await makeFilled('Nothing happened.')
  const [found] = await engine.call('search.snippets', { text: 'herald ann', ids: [ID] })
  expect(found?.source?.text).toBe('The Eastport Herald')
  expect(marked(found?.source)).toEqual(['Herald'])
  expect(marked(found?.byline)).toEqual(['Ann'])
  const [other] = await engine.call('search.snippets', { text: 'title:eastport', ids: [ID] })
  expect(other).toMatchObject({ source: null, byline: null })
})

test('a title is shown in full, its last word marked', async () => {
  const { engine } = await makeFilled('Nothing happened.')
  const [row] = await engine.call('search.snippets', { text: 'eastport', ids: [ID] })
  expect(row?.title.text).toMatch(/^A long title/)
  expect(marked(row?.title)).toEqual(['Eastport'])
})

test('a hit in the last sentence of a long text is at the start of its snippet', async () => {
  const { engine } = await makeFilled(`${'All was calm in the port. '.repeat(40)}Then came the storm.`)
  const [row] = await engine.call('search.snippets', { text: 'storm', ids: [ID] })
  expect(marked(row?.body)).toEqual(['storm'])
  expect(row?.body.marks[0]?.end).toBeLessThan(60)
})
