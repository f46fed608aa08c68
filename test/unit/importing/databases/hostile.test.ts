import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const CORPUS = resolve(import.meta.dirname, '../../../corpus')
const DATABASES = /^(?:bigkinds|europresse|factiva|integrum|kikuzo|nexis|proquest|yomidasu)/u

const exports = readdirSync(CORPUS)
  .filter((slug) => DATABASES.test(slug))
  .map((slug) => {
    const source = readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.')) ?? ''
    return { slug, source, bytes: new Uint8Array(readFileSync(join(CORPUS, slug, source))) }
  })
const texts = exports.filter(({ bytes }) => bytes[0] !== 0x50)

describe.each(exports)('the export $slug', ({ source, bytes }) => {
  test('cut off anywhere gives the records before the cut, and never an error', async () => {
    const whole = await importBytes(source, bytes)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), async (length) => {
        const { format, articles } = await importBytes(source, bytes.subarray(0, length))
        if (format !== whole.format) return
        // the last one may be cut; those before it are as in the whole file
        for (const [index, article] of articles.slice(0, -1).entries()) {
          expect(article.paragraphs).toEqual(whole.articles[index]?.paragraphs)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(texts)('the export $slug', ({ source, bytes }) => {
  test.each(['windows-1251', 'euc-kr', 'utf-16le', 'utf-8'])(
    'read as %s is read without an error',
    async (charset) => {
      const { problems } = await importBytes(source, bytes, { charset })
      expect(problems.map(({ code }) => code)).not.toContain('failed')
    },
  )
})

const NESTED = 100_000

describe('a page whose elements are nested a hundred thousand deep', () => {
  const head = '<html><body><div id="article-EASTHE0020310512e75c0000h" class="article">'
  const text = '<p class="articleParagraph">The pilots voted. EASTHE0020310512e75c0000h</p></div>'

  test.each(['div', 'span', 'b', 'table'])(
    'of %s is cut there, and what stands before it is read',
    async (tag) => {
      const page = `${head}${text}${head}${`<${tag}>`.repeat(NESTED)}${text}${`</${tag}>`.repeat(NESTED)}`
      const { articles, problems } = await importBytes('page.html', new TextEncoder().encode(page))
      expect(articles[0]?.paragraphs).toEqual(['The pilots voted. EASTHE0020310512e75c0000h'])
      expect(problems).toMatchObject([{ code: 'too-many-entries' }])
    },
  )
})

test('entities that open into entities stay closed', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => `<!ENTITY x${i + 1} "&x${i};&x${i};">`)
  const bomb = `<?xml version="1.0"?><!DOCTYPE PPSResponse [<!ENTITY x0 "lol">${lines.join('')}]>
    <PPSResponse><article><headline>Pilots vote</headline><leadParagraph><paragraph>It was &x60; so.</paragraph></leadParagraph></article></PPSResponse>`
  const { format, articles } = await importBytes('a.xml', new TextEncoder().encode(bomb))
  expect(format).toBe('factiva-xml')
  expect(articles[0]?.paragraphs).toEqual(['It was &x60; so.'])
})

test('ten thousand records are read, each with its number', async () => {
  const record = `\n        7 of 9 DOCUMENTS\n\n                 Herald\n\n            May 12, 2031 Monday\n\nPilots vote\n\nLENGTH: 3 words\n\nThe pilots voted.\n`
  const { articles, problems } = await importBytes('a.txt', new TextEncoder().encode(record.repeat(10_000)))
  expect(problems).toEqual([])
  expect(articles).toHaveLength(10_000)
  expect(articles.every(({ recordNumber }, index) => recordNumber === index)).toBe(true)
}, 60_000)
