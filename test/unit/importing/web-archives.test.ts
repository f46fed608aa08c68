import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'

/** A page reader that shows what it was given: one paragraph, the whole page. */
const readHtml = (html: string): Promise<ArticleDraft | null> =>
  Promise.resolve(html.trim() === '' ? null : { ...EMPTY, paragraphs: [html.trim()] })
const EMPTY: ArticleDraft = {
  title: 'page',
  byline: null,
  source: null,
  agency: null,
  place: null,
  published: null,
  url: null,
  language: null,
  paragraphs: [],
  origins: {},
  cleaning: [],
  recordNumber: 0,
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => importBytes('crawl.warc.gz', bytes, { readHtml })

function record(answer: string, length = encode(answer).length): string {
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${length}\r\n\r\n${answer}\r\n\r\n`
}

const answer = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n${body}`

test('an archive packed record by record is read, its pages with their address', async () => {
  const packed = ['<p>One</p>', '<p>Two</p>'].map((page) => gzipSync(record(answer(page))))
  const { format, articles, problems } = await read(Buffer.concat(packed))
  expect([format, problems]).toEqual(['warc', []])
  expect(articles).toMatchObject([
    { paragraphs: ['<p>One</p>'], recordNumber: 0, url: 'https://a.example/' },
    { paragraphs: ['<p>Two</p>'], recordNumber: 1 },
  ])
})

test.each([
  ['whole', '4\r\n<p>a\r\n5\r\nb</p>\r\n0\r\n\r\n', '<p>ab</p>'],
  ['cut off in a chunk', '4\r\n<p>a\r\nff\r\nb</p>', '<p>ab</p>'],
  ['no chunks at all', '<p>ab</p>', '<p>ab</p>'],
])('a chunked answer that is %s is read', async (_, body, expected) => {
  const { articles } = await read(encode(record(answer(body, 'Transfer-Encoding: chunked\r\n'))))
  expect(articles[0]?.paragraphs).toEqual([expected])
})

test.each(['-1', '1e99', 'x', '9007199254740993'])(
  'a record that claims a length of %s is a problem, the next one is read',
  async (length) => {
    const bad = record(answer('<p>Bad</p>')).replace(/Content-Length: \d+/u, `Content-Length: ${length}`)
    const { articles, problems } = await read(encode(bad + record(answer('<p>Good</p>'))))
    expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['<p>Good</p>']])
    expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 0 }])
  },
)

test('a page that unpacks past any honest size is a problem of its own', async () => {
  const body = gzipSync(Buffer.alloc(8 * 1024 * 1024))
  const head = encode(answer('', 'Content-Encoding: gzip\r\n'))
  const bomb = Buffer.concat([
    encode(record('', head.length + body.length).replace(/\r\n\r\n\r\n\r\n$/u, '\r\n\r\n')),
    head,
    body,
    encode('\r\n\r\n'),
  ])
  const { articles, problems } = await read(Buffer.concat([bomb, encode(record(answer('<p>After</p>')))]))
  expect(problems).toMatchObject([{ code: 'too-many-entries', recordNumber: 0 }])
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['<p>After</p>']])
})

test('an archive cut off anywhere gives every page before the cut', async () => {
  const pages = ['<p>One</p>', '<p>Two</p>', '<p>Three</p>'].map((page) => record(answer(page)))
  const whole = pages.join('')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 40, max: whole.length }), async (end) => {
      const { articles, problems } = await read(encode(whole.slice(0, end)))
      const ends = pages.map((_, index) => pages.slice(0, index + 1).join('').length - 4)
      expect(articles).toHaveLength(ends.filter((place) => place <= end).length)
      expect(problems.map(({ code }) => code)).not.toContain('damaged')
    }),
  )
})
