import { locate, describe as describeSpan } from '@shared/core/anchoring/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { epubFile } from '../../support/importing/epub-file.ts'
import { importTexts, makeEngine, newsText, query, type TestEngine } from './test-engine.ts'

const LINE = 'Read more: Pilots fear the ice'
const FERRY = newsText(
  'Ferry delayed',
  'By Ann LeePublished : April 2, 2031 - 10:40',
  'The ferry left the quay of Halmvik two hours late on Monday, with forty men on board.',
  LINE,
  'Its captain blamed the wind.',
)
const STEP = { rule: 'boilerplate-line', before: LINE }

async function makeFerry(): Promise<TestEngine & { readonly id: ArticleId }> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, { 'ferry.txt': FERRY })
  const [id] = articleIds
  if (id === undefined) throw new Error('nothing was imported')
  return { ...made, id }
}

async function rowsOf({ library }: TestEngine, id: ArticleId): Promise<readonly unknown[]> {
  return Promise.all([library.articles.get(id), library.bodies.get(id), library.mentions.get(id)])
}

test('a step is switched off and on again, the text read anew from the original each time', async () => {
  const made = await makeFerry()
  const { engine, library, id } = made
  const before = await rowsOf(made, id)
  await engine.call('article.clean', { id, stepsOff: [STEP] })
  const body = await library.bodies.get(id)
  expect(body?.text.split('\n')[1]).toBe(LINE)
  expect(body?.cleaning).toContainEqual({ ...STEP, after: '', isOff: true })
  expect((await library.articles.get(id))?.paragraphCount).toBe(3)
  expect((await engine.call('search.run', query('pilots'))).ids).toHaveLength(1)
  await engine.call('article.clean', { id, stepsOff: [] })
  expect(await rowsOf(made, id)).toEqual(before)
  expect((await engine.call('search.run', query('pilots'))).ids).toHaveLength(0)
})

test('what it answers puts the article back, corrections of the user included, and does it again', async () => {
  const made = await makeFerry()
  const { engine, library, id } = made
  await engine.call('article.edit', { id, change: { byline: 'Bo Ek' }, origins: null })
  const edited = await rowsOf(made, id)
  const { before } = await engine.call('article.clean', { id, stepsOff: [STEP] })
  expect(await library.articles.get(id)).toMatchObject({ byline: 'Bo Ek', title: 'Ferry delayed' })
  const cleaned = await rowsOf(made, id)
  const back = await engine.call('article.put', { rows: before })
  expect(await rowsOf(made, id)).toEqual(edited)
  await engine.call('article.put', { rows: back.before })
  expect(await rowsOf(made, id)).toEqual(cleaned)
})

test('a highlight is found at its words in the text that was read anew', async () => {
  const { engine, library, id } = await makeFerry()
  const text = (await library.bodies.get(id))?.text ?? ''
  const start = text.indexOf('captain blamed')
  const anchor = describeSpan(text, start, start + 14, '')
  await engine.call('article.clean', { id, stepsOff: [STEP] })
  const moved = (await library.bodies.get(id))?.text ?? ''
  const located = locate(moved, anchor)
  expect(located).toMatchObject({ kind: 'found', start: start + LINE.length + 1 })
})

test('an article whose original is gone is left as it is, and that is said', async () => {
  const made = await makeFerry()
  const before = await rowsOf(made, made.id)
  await made.library.originals.clear()
  const call = made.engine.call('article.clean', { id: made.id, stepsOff: [STEP] })
  await expect(call).rejects.toMatchObject({ code: 'not-found' })
  expect(await rowsOf(made, made.id)).toEqual(before)
})

test('what the text shares with others is worked out anew', async () => {
  const { engine, library, id } = await makeFerry()
  await engine.call('passages.derive', null)
  await engine.call('article.clean', { id, stepsOff: [STEP] })
  expect((await engine.call('library.status', null)).unlinked).toBe(1)
  expect(await library.linkedTexts.get(id)).toBeUndefined()
  await engine.call('passages.derive', null)
  expect(await library.linkedTexts.get(id)).toBeDefined()
})

test('an article of a book that was divided otherwise when it was imported is read anew from its own document', async () => {
  const { engine, library } = makeEngine()
  const text = (words: string): string =>
    `<p>${words}, the board of the harbour of Halmvik said on Thursday in the morning.</p>`
  const book = epubFile({
    documents: [
      {
        path: 'a.xhtml',
        body: `<article><h1>Lock</h1>${text('The lock opens')}</article><article><h1>Dues</h1>${text('Dues rise')}</article>`,
      },
      { path: 'b.xhtml', body: `<h1>Bridge</h1>${text('The bridge waits')}`, label: 'Bridge' },
    ],
  })
  const file = new File([book], 'book.epub')
  const { articleIds } = await engine.call('import.run', {
    items: [{ kind: 'file', name: 'book.epub', file }],
  })
  const [, second, third] = articleIds
  if (second === undefined || third === undefined) throw new Error('too few articles')
  // where each document was one article, this one was the second
  await library.articles.update(third, { recordNumber: 1 })
  await engine.call('article.clean', { id: third, stepsOff: [] })
  expect(await library.articles.get(third)).toMatchObject({ title: 'Bridge' })
  await engine.call('article.clean', { id: second, stepsOff: [] })
  expect(await library.articles.get(second)).toMatchObject({ title: 'Dues' })
})
