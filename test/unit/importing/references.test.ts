import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const read = (text: string) => importBytes('references', new TextEncoder().encode(text))

test('a reference is recognised by its content, whatever the file is called', async () => {
  const formats = await Promise.all(
    [
      'TY  - NEWS\nTI  - A\nAB  - Text.\nER  - \n',
      '@article{a, title = {A}, abstract = {Text.}}',
      '[{"id":1,"type":"article","title":"A","abstract":"Text.","issued":{"date-parts":[[2031]]}}]',
    ].map(read),
  )
  expect(formats.map(({ format }) => format)).toEqual(['ris', 'bibtex', 'csl-json'])
})

test.each([
  'Write to editor@paper.example, title = unknown.\n\nThe editor answers.',
  'TY  - is how a record of references begins, he said.\n\nIt was late.',
])('prose that only mentions the signs of references is plain text: %s', async (text) => {
  expect((await read(text)).format).toBe('plain-text')
})

test('names stand in reading order, Korean ones without a space', async () => {
  const { articles } = await read(
    'TY  - NEWS\nTI  - A\nAU  - Holt, Maren\nAU  - 홍, 길동\nAU  - Lee, Bo, Jr.\nAU  - Harbour Board\nAB  - Text.\nER  - \n',
  )
  expect(articles[0]?.byline).toBe('Maren Holt; 홍길동; Bo Lee, Jr.; Harbour Board')
  expect(articles[0]?.origins.byline?.quote).toBe('AU: Holt, Maren')
})

test('a line that RIS wrapped within a sentence is joined, a paragraph is not', async () => {
  const { articles } = await read(
    'TY  - NEWS\nTI  - A\nAB  - One sentence goes\non here.\nA second one.\nER  - \n',
  )
  expect(articles[0]?.paragraphs).toEqual(['One sentence goes on here.', 'A second one.'])
})

test('a reference with a note of the reader is kept though it holds no text', async () => {
  const { articles } = await read('TY  - JOUR\nTI  - A book\nN1  - Read chapter two.\nER  - \n')
  expect(articles[0]).toMatchObject({
    title: 'A book',
    supplement: { marks: [{ quote: '', note: 'Read chapter two.' }] },
  })
})

test('every record of RIS becomes an article or a problem, wherever the file is cut', async () => {
  const whole = 'TY  - NEWS\nTI  - A\nAB  - Text.\nER  - \nTY  - NEWS\nTI  - B\nAB  - Text.\nER  - \n'
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 20, max: whole.length }), async (end) => {
      const text = whole.slice(0, end)
      const { articles, problems } = await read(text)
      const count = text.match(/^TY {2}-/gmu)?.length ?? 0
      expect(articles.length + problems.length).toBe(count)
    }),
  )
})

test('an entry of BibTeX with a thousand braces is a problem, the next one is read', async () => {
  const deep = `@article{a, title = {${'{'.repeat(100_000)}x${'}'.repeat(100_000)}}}`
  const { articles, problems } = await read(
    `@article{b, title = {B}, abstract = {First.}}\n${deep}\n@misc{c, title = {C}, abstract = {Last.}}`,
  )
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['First.'], ['Last.']])
  expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 1 }])
})

test('more openings of entries than any file has end in problems, not in a standstill', async () => {
  const { problems } = await read(
    `@article{a, title = {A}, abstract = {Text.}}\n${'@misc{\n'.repeat(20_100)}`,
  )
  expect(problems.at(-1)?.code).toBe('too-many-entries')
})
