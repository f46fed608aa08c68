import fc from 'fast-check'
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

const HEAD = 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string) => importBytes('page.mhtml', bytes(text), { readHtml })
const page = (body: string, encoding = '7bit'): string =>
  `--b\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`

test('soft line breaks, stray signs and half codes of quoted-printable are read as mail programs do', async () => {
  const { articles } = await read(
    `${HEAD}${page('caf=C3=A9 100 =\nper cent =  \n= a=3', 'quoted-printable')}--b--\n`,
  )
  expect(articles[0]?.paragraphs).toEqual(['café 100 per cent = a=3'])
})

test.each([
  ['whole', 'aGVsbG8gd29ybGQ=', 'hello world'],
  ['with foreign letters', 'aGVs*bG8g\n d29y-bGQ='.replace('-', ''), 'hello world'],
  ['cut off', 'aGVsbG8gd29ybG', 'hello worl'],
])('base64 that is %s gives its whole bytes', async (_, body, expected) => {
  const { articles } = await read(`${HEAD}${page(body, 'base64')}--b--\n`)
  expect(articles[0]?.paragraphs).toEqual([expected])
})

test('the address of the archive is the article’s where the page has none', async () => {
  const { format, articles } = await read(
    `Snapshot-Content-Location: https://paper.example/a\n${HEAD}${page('text')}--b--\n`,
  )
  expect(format).toBe('mhtml')
  expect(articles[0]).toMatchObject({
    url: 'https://paper.example/a',
    origins: { url: { rule: 'archive-address', quote: 'https://paper.example/a' } },
  })
})

test('an archive without a page says so', async () => {
  const { articles, problems } = await read(`${HEAD}--b\nContent-Type: image/png\n\nx\n--b--\n`)
  expect(articles).toEqual([])
  expect(problems).toMatchObject([{ code: 'no-text', detail: 'no page in the archive' }])
})

test('parts nested past any honest depth end the descent, not the program', async () => {
  let nested = page('deep').replace('--b', '--n500')
  for (let depth = 499; depth >= 0; depth--)
    nested = `--n${depth}\nContent-Type: multipart/mixed; boundary=n${depth + 1}\n\n${nested}`
  const { problems } = await read(HEAD.replace('"b"', '"n0"') + nested)
  expect(problems).toMatchObject([{ code: 'no-text' }])
})

test('a hundred thousand boundary lines are read in one go', async () => {
  const { articles } = await read(`${HEAD}${page('first')}${'--b\n'.repeat(100_000)}`)
  expect(articles[0]?.paragraphs).toEqual(['first'])
})

test('an archive cut off anywhere is read as far as it goes or told as a problem', async () => {
  const whole = `${HEAD}${page('one =\ntwo', 'quoted-printable')}${page('aGVsbG8gd29ybGQ=', 'base64')}--b--\n`
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: HEAD.length, max: whole.length }), async (end) => {
      const { articles, problems } = await read(whole.slice(0, end))
      expect(articles.length + problems.length).toBe(1)
      expect(problems.map(({ code }) => code)).not.toContain('damaged')
    }),
  )
})
