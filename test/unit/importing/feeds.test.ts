import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const read = (text: string) => importBytes('feed', new TextEncoder().encode(text))
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Paper</title>${items}</channel></rss>`

test('a feed is recognised by its root, an unknown kind of XML is not', async () => {
  const formats = await Promise.all(
    [
      rss('<item><title>A</title><description>Text.</description></item>'),
      '<?xml version="1.0"?><!-- c --><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><summary>T</summary></entry></feed>',
      '<opml version="2.0"><body><outline text="A"/></body></opml>',
      '<feed><entry>no feed</entry></feed>',
    ].map(read),
  )
  expect(formats.map(({ format }) => format)).toEqual(['feed', 'feed', 'opml', 'plain-text'])
})

test('entities that grow are never resolved', async () => {
  const lines = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const bomb = `<!DOCTYPE rss [<!ENTITY e0 "ha">${lines}]>`
  const { articles } = await read(
    bomb + rss('<item><title>A</title><description>&e12; end</description></item>'),
  )
  expect(articles[0]?.paragraphs).toEqual(['&e12; end'])
})

test('elements nested past any honest depth do not exhaust the stack', async () => {
  const deep = `${'<a>'.repeat(200_000)}deep${'</a>'.repeat(200_000)}`
  const { articles, problems } = await read(
    rss(`<item><title>A</title><description>Text.</description></item><item>${deep}</item>`),
  )
  expect(articles.map(({ paragraphs }) => paragraphs)).toEqual([['Text.']])
  expect(problems).toMatchObject([{ code: 'bad-record', recordNumber: 1 }])
})

test('a text of tags nested past any honest depth is read without them', async () => {
  const deep = `${'<i>'.repeat(200_000)}deep${'</i>'.repeat(200_000)}`
  const { articles } = await read(
    rss(`<item><title>A</title><description><![CDATA[${deep}]]></description></item>`),
  )
  expect(articles[0]?.paragraphs).toEqual(['deep'])
})

test('more items than the cap are cut with a problem', async () => {
  const { articles, problems } = await read(rss('<item/>'.repeat(100_001)))
  expect(articles).toEqual([])
  expect(problems.at(-1)).toMatchObject({ code: 'too-many-entries' })
})

test('an entity in a title is a sign, and markup in a text of Atom that is text stays', async () => {
  const entry = '<entry><title type="html">A &amp;amp; B</title><content>1 &lt;b&gt; 2</content></entry>'
  const { articles } = await read(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`)
  expect(articles[0]).toMatchObject({ title: 'A & B', paragraphs: ['1 <b> 2'] })
})

test('the parts of an outline stand in reading order', async () => {
  const { articles } = await read(
    '<opml><head><title>Numbers</title></head><body><outline text="1"><outline text="2"/></outline><outline text="3"/></body></opml>',
  )
  expect(articles[0]?.paragraphs).toEqual(['1', '2', '3'])
})

test('every whole item becomes an article and every broken one a problem, wherever the feed is cut', async () => {
  const item = '<item><title>A</title><description>Text.</description></item>'
  const whole = rss(item.repeat(3))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 60, max: whole.length }), async (end) => {
      const text = whole.slice(0, end)
      const { articles, problems } = await read(text)
      expect(articles).toHaveLength(text.split('</item>').length - 1)
      const opened = text.split('<item>').length - 1
      expect(problems).toHaveLength(Math.max(opened - articles.length, opened === 0 ? 1 : 0))
    }),
  )
})

test('whatever stands in it, a feed ends in articles and problems', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (body) => {
      const { problems } = await read(`<rss><channel><item>${body}`)
      expect(problems.map(({ code }) => code)).not.toContain('damaged')
    }),
  )
})
