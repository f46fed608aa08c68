import { expect, test } from 'vitest'
import { describeTable, importBytes } from '@shared/core/importing/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEADER = 'title,author,date,text\n'
const ROW =
  '"Harbour opens, at last",Ann Lee,2020-09-30T23:40:00-05:00,"The harbour opened.\n\nIt was ""late""."\n'

test('a row of a table becomes an article with its day as printed', async () => {
  const { format, articles, problems } = await importBytes('a.csv', bytes(HEADER + ROW))
  expect([format, problems]).toEqual(['table', []])
  expect(articles[0]).toMatchObject({
    title: 'Harbour opens, at last',
    byline: 'Ann Lee',
    published: { day: '2020-09-30', time: '23:40' },
    paragraphs: ['The harbour opened.', 'It was "late".'],
  })
})

test('a quote that is never closed is reported and swallows no other row', async () => {
  const broken = 'Broken,"Bo Ek,2020-10-01,Some text.\nshort,row\n'
  const { articles, problems } = await importBytes('a.csv', bytes(HEADER + ROW + broken + ROW))
  expect(articles.map(({ title }) => title)).toEqual([
    'Harbour opens, at last',
    'Broken',
    'Harbour opens, at last',
  ])
  expect(problems.map(({ detail }) => detail)).toEqual([
    'line 5: a quote is never closed; the row was read to the end of its line',
    'line 6: 2 cells instead of 4',
  ])
})

test('prose with commas is no table', async () => {
  const prose = 'Title, author, date\n\nOn Monday, the mayor, who was late, said: yes, no.\n'
  expect((await importBytes('a.txt', bytes(prose))).format).toBe('plain-text')
})

test('a damaged line of JSON is reported and the others are read', async () => {
  const lines =
    '{"title":"A","text":"One."}\n{"title":"B", oops}\n{"title":"C","text":"<p>Two.</p><p>Three.</p>"}\n'
  const { articles, problems } = await importBytes('a.jsonl', bytes(lines))
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['One.'], ['Two.', 'Three.']])
  expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 1 }])
})

test('a record of JSON whose text is never closed costs itself only', async () => {
  const records = [
    '{"title":"A","text":"One."}',
    '{"title":"B","text":"Two.}',
    '{"title":"C","text":"Three."}',
  ]
  const { articles, problems } = await importBytes(
    'a.json',
    bytes(`{"articles":[\n${records.join(',\n')}\n]}`),
  )
  expect(articles.map(({ title, recordNumber }) => [title, recordNumber])).toEqual([
    ['A', 0],
    ['C', 2],
  ])
  expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 1 }])
})

test('a table is described with the mapping guessed', () => {
  const description = describeTable(bytes(HEADER + ROW))
  expect(description?.mapping).toEqual({ title: 'title', byline: 'author', published: 'date', body: 'text' })
})
